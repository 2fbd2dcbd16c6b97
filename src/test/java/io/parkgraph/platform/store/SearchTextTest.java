package io.parkgraph.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchTextTest {

  @Test
  void aNameIsFoundByItsCharactersItsPinyinAndItsInitials() {
    String text = SearchText.of("重庆凤梧商贸有限公司");
    assertThat(text).contains("凤梧", "chongqingfengwu", "cqfwsmyxgs");
  }

  @Test
  void latinLettersAreFoundInEitherCase() {
    assertThat(SearchText.of("JD 物流")).contains(SearchText.normal("jd"), "wuliu");
  }

  @Test
  void namesSortByTheirPinyin() {
    assertThat(Stream.of("中通", "安能", "百世", "顺丰").sorted(Comparator.comparing(SearchText::sortKey)))
        .containsExactly("安能", "百世", "顺丰", "中通");
  }
}
