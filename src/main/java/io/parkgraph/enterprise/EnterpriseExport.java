package io.parkgraph.enterprise;

import io.parkgraph.platform.exchange.ListColumn;
import io.parkgraph.platform.exchange.exports.ListExport;
import java.util.List;
import org.springframework.stereotype.Component;

/** The list of enterprises as data: its columns, and the list as a file. */
@Component
public class EnterpriseExport {

  /** The columns of the list, in the names that an import reads as well. */
  public static final List<ListColumn<Enterprise>> COLUMNS =
      List.of(
          ListColumn.text("name", "enterprise.field.name", Enterprise::name),
          ListColumn.text("creditCode", "enterprise.field.creditCode", Enterprise::id),
          ListColumn.<Enterprise>constant(
                  "industry", "enterprise.field.industry", "industry", Enterprise::industry)
              .told((enterprise, words) ->
                  enterprise.industry().name()
                      + " "
                      + words.constant("industry", enterprise.industry())),
          ListColumn.constant("site", "enterprise.field.site", "site", Enterprise::site),
          ListColumn.yesNo("managed", "enterprise.field.managed", Enterprise::managed),
          ListColumn.text(
              "divisionCode", "enterprise.field.divisionCode", Enterprise::divisionCode));

  private final EnterpriseService enterprises;

  EnterpriseExport(EnterpriseService enterprises) {
    this.enterprises = enterprises;
  }

  /** The enterprises that match, in an order. */
  public ListExport<Enterprise> of(EnterpriseFilter filter, EnterpriseOrder order) {
    return new ListExport<>(
        "enterprises",
        "enterprise.title",
        COLUMNS,
        filter,
        page -> enterprises.find(filter, order, page),
        () -> enterprises.count(filter));
  }
}
