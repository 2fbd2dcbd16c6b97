package io.parkgraph.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.parkgraph.ParkProcess;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;

/** Goes through every screen in some looks, keeps an image of each, and judges it. */
public abstract class ScreenWalk extends BrowserTest {

  private static final Set<String> SERIOUS = Set.of("serious", "critical");
  private static final Pattern RAW_KEY =
      Pattern.compile(
          "\\b(ui|overview|enterprise|economy|event|metric|metricRecord\\w+|refusal|industry|site"
              + "|account|apiKey|role|organization\\w*|linkage\\w*|venue|member\\w*|person|people"
              + "|arrival\\w*|transfer\\w*|floating\\w*|development\\w*|dues\\w*|consent\\w*"
              + "|graph|task\\w*|calendar)\\.[A-Za-z]\\w*");

  /**
   * One test for each of the two looks that differ in everything: every screen is in one of them.
   */
  protected List<DynamicTest> walkTheExtremes() {
    int looks = Look.EXTREMES.size();
    return IntStream.range(0, looks)
        .mapToObj(turn ->
            walk(
                Look.EXTREMES.get(turn),
                IntStream.range(0, Screen.ALL.size())
                    .filter(screen -> screen % looks == turn)
                    .mapToObj(Screen.ALL::get)
                    .toList()))
        .toList();
  }

  /** One test for each look that there is in a language. */
  protected List<DynamicTest> walkEveryLook(Locale language) {
    return Look.allIn(language).stream().map(look -> walk(look, Screen.ALL)).toList();
  }

  private DynamicTest walk(Look look, List<Screen> screens) {
    return DynamicTest.dynamicTest(look.toString(), () -> visit(look, screens));
  }

  private void visit(Look look, List<Screen> screens) {
    Page page = visitor(look);
    page.navigate("/login");
    page.locator("vaadin-login-form input[name=username]").waitFor();
    judge(page, look, "login");
    signIn(page);
    Map<String, Page> pages = new HashMap<>(Map.of(ParkProcess.USER, page));
    for (Screen screen : screens) {
      show(pages.computeIfAbsent(screen.account(), each -> signedInAs(each, look)), look, screen);
    }
    conflict(page, look);
    if (look.width() == Look.PHONE) {
      page.navigate("/");
      page.locator("vaadin-drawer-toggle").click();
      assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
      judge(page, look, "drawer");
    }
  }

  private static void show(Page page, Look look, Screen screen) {
    page.navigate(screen.path());
    if (!screen.click().isEmpty()) {
      page.locator(screen.click()).click();
    }
    page.locator(screen.shown()).first().waitFor();
    judge(page, look, screen.name());
  }

  /** Two people give one enterprise two names. */
  private static void conflict(Page page, Look look) {
    String path = "/enterprises/91500113DEM000065D";
    Page other = page.context().newPage();
    for (Page each : List.of(page, other)) {
      each.navigate(path);
      each.locator(".park-timeline li").first().waitFor();
    }
    rename(page, "我起的名称 " + look);
    rename(other, "其他人起的名称 " + look);
    save(other);
    assertThat(other.locator(".park-form-buttons vaadin-button[disabled]")).hasCount(2);
    other.close();
    save(page);
    page.locator(".park-clash").first().waitFor();
    judge(page, look, "conflict");
  }

  private static void rename(Page page, String to) {
    page.locator(".park-form vaadin-text-field input").first().fill(to);
    page.keyboard().press("Tab");
  }

  private static void save(Page page) {
    page.locator(".park-form-buttons vaadin-button").first().click();
  }

  private static void judge(Page page, Look look, String name) {
    keep(page, look + "/" + name);
    int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    assertThat(width).as("%s scrolls sideways", name).isLessThanOrEqualTo(look.width());
    assertThat((String) page.evaluate("document.body.innerText"))
        .as("%s shows a raw message key", name)
        .doesNotContainPattern(RAW_KEY);
    List<String> found =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(ScreenWalk::describe)
                .toList();
    assertThat(found).as("what axe finds on %s", name).isEmpty();
  }

  private static String describe(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getTarget()).toList();
  }
}
