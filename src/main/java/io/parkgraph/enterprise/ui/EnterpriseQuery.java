package io.parkgraph.enterprise.ui;

import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.enterprise.EnterpriseOrder;
import io.parkgraph.enterprise.EnterpriseOrder.Field;
import io.parkgraph.enterprise.Industry;
import io.parkgraph.enterprise.Site;
import io.parkgraph.platform.store.TextFilter;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.YesNo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the URL of the enterprises' list asks the service for. */
final class EnterpriseQuery {

  static final String PATH = "enterprises";
  static final String NEW = "new";

  static final String SEARCH = "q";
  static final String INDUSTRY = "industry";
  static final String SITE = "site";
  static final String MANAGED = "managed";
  static final List<String> KEYS = List.of(SEARCH, INDUSTRY, SITE, MANAGED);

  static final String NAME_COLUMN = "name";
  static final String CODE_COLUMN = "creditCode";
  static final String INDUSTRY_COLUMN = "industry";

  private EnterpriseQuery() {}

  static EnterpriseFilter filter(ListState state) {
    return new EnterpriseFilter(
        YesNo.of(state, MANAGED).orElse(null),
        state.filter(SITE).flatMap(site -> ListFilter.constant(Site.class, site)).orElse(null),
        state
            .filter(INDUSTRY)
            .flatMap(Industry::of)
            .map(industry -> TextFilter.equalTo(industry.name()))
            .orElse(null),
        null,
        null,
        List.of(),
        state.filter(SEARCH).map(EnterpriseQuery::search).orElse(List.of()),
        null);
  }

  static EnterpriseOrder order(ListState state) {
    Field field =
        switch (state.sort()) {
          case CODE_COLUMN -> Field.CREDIT_CODE;
          case INDUSTRY_COLUMN -> Field.INDUSTRY;
          case null, default -> Field.NAME;
        };
    return new EnterpriseOrder(field, state.descending());
  }

  /** The enterprises that a word means. */
  static EnterpriseFilter matching(String word) {
    return new EnterpriseFilter(null, null, null, null, null, List.of(), search(word), null);
  }

  /** A word is sought in the name, its pinyin and the credit code. */
  private static List<EnterpriseFilter> search(String word) {
    TextFilter part = TextFilter.containing(word);
    return List.of(text(part, null), text(null, part));
  }

  private static EnterpriseFilter text(@Nullable TextFilter name, @Nullable TextFilter code) {
    return new EnterpriseFilter(null, null, null, name, code, List.of(), List.of(), null);
  }
}
