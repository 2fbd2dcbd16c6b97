package io.parkgraph.platform.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.StoreTest;
import io.parkgraph.platform.security.Caller;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person chose is theirs, and is kept. */
class SettingsTest extends StoreTest {

  private static final String LIST = "records";

  @Autowired private Settings settings;
  @Autowired private Callers callers;

  @Test
  void whatIsChosenIsKeptForTheAccountAndForNobodyElse() {
    callers.as(
        person("one"),
        () -> {
          settings.change(mine -> mine.speaking("en").coloured("dark"));
          settings.changeList(
              LIST, mine -> mine.with(new SavedView("税收", "metric=TAX")).openingWith("税收"));
          assertThat(settings.mine().orElseThrow().language()).isEqualTo("en");
          assertThat(settings.list(LIST).usualView()).contains(new SavedView("税收", "metric=TAX"));
        });
    callers.as(
        person("two"),
        () -> {
          assertThat(settings.mine().orElseThrow().language()).isNull();
          assertThat(settings.list(LIST)).isEqualTo(ListSettings.NONE);
        });
    callers.as(Caller.ANONYMOUS, () -> assertThat(settings.mine()).isEmpty());
  }

  @Test
  void aViewOfTheSameNameIsReplacedAndOneThatIsDeletedOpensNothing() {
    ListSettings list =
        ListSettings.NONE
            .with(new SavedView("a", "x=1"))
            .with(new SavedView("a", "x=2"))
            .openingWith("a");
    assertThat(list.views()).containsExactly(new SavedView("a", "x=2"));
    assertThat(list.without("a")).isEqualTo(ListSettings.NONE);
  }

  @Test
  void twoTabsThatChooseAtOnceBothKeepTheirChoice() throws InterruptedException {
    CountDownLatch both = new CountDownLatch(2);
    List<Thread> tabs =
        IntStream.range(0, 2)
            .mapToObj(tab ->
                Thread.ofPlatform()
                    .start(() ->
                        callers.as(
                            person("tabs"),
                            () -> {
                              both.countDown();
                              settings.changeList(
                                  "list" + tab, mine -> mine.showing(List.of("c" + tab)));
                            })))
            .toList();
    for (Thread tab : tabs) {
      tab.join();
    }
    callers.as(
        person("tabs"),
        () -> {
          assertThat(settings.list("list0").columns()).containsExactly("c0");
          assertThat(settings.list("list1").columns()).containsExactly("c1");
        });
  }

  private static Caller person(String name) {
    return new Caller(Caller.Kind.ACCOUNT, "account:" + name, name, Set.of(), Set.of());
  }
}
