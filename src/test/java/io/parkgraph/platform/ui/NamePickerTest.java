package io.parkgraph.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import io.parkgraph.platform.store.Named;
import io.parkgraph.platform.store.PageRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamePickerTest {

  private static final List<Named> MANY =
      IntStream.range(0, 300).mapToObj(number -> new Named("id" + number, "名称" + number)).toList();

  private final NamePicker picker =
      new NamePicker(
          (typed, limit) ->
              MANY.stream().filter(each -> each.name().contains(typed)).limit(limit).toList(),
          id -> MANY.stream().filter(each -> each.id().equals(id)).map(Named::name).findFirst());

  @Test
  void onlyTheFirstThatMatchAreOfferedAtOnce() {
    assertThat(offered(0, "")).hasSize(PageRequest.MAX_SIZE);
    assertThat(offered(PageRequest.MAX_SIZE, "")).isEmpty();
    assertThat(offered(0, "称29")).extracting(Named::id).contains("id29", "id299").hasSize(11);
  }

  @Test
  void itHoldsTheKeyOfWhatIsPicked() {
    assertThat(picker.picked()).isNull();
    picker.setValue(picker.named("id7"));
    assertThat(picker.picked()).isEqualTo("id7");
    assertThat(picker.getValue().name()).isEqualTo("名称7");
    assertThat(picker.named("hidden")).isEqualTo(new Named("hidden", "hidden"));
    assertThat(picker.named(null)).isNull();
  }

  private List<Named> offered(int offset, String typed) {
    @SuppressWarnings("unchecked")
    var source = (DataProvider<Named, String>) picker.getDataProvider();
    return source
        .fetch(new Query<>(offset, PageRequest.MAX_SIZE * 2, List.of(), null, typed))
        .toList();
  }
}
