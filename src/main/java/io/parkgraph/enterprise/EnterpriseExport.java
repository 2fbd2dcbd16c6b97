package io.parkgraph.enterprise;

import io.parkgraph.platform.exchange.ListColumn;
import io.parkgraph.platform.exchange.exports.ListExport;
import java.util.List;
import org.springframework.stereotype.Component;

/** The list of enterprises as data: its columns, and the list as a file. */
@Component
public class EnterpriseExport {

  /** The name. */
  public static final ListColumn<Enterprise> NAME =
      ListColumn.text("name", "enterprise.field.name", Enterprise::name);

  /** The credit code. */
  public static final ListColumn<Enterprise> CREDIT_CODE =
      ListColumn.text("creditCode", "enterprise.field.creditCode", Enterprise::id);

  /** The industry, by code and name. */
  public static final ListColumn<Enterprise> INDUSTRY =
      ListColumn.<Enterprise>constant(
              "industry", "enterprise.field.industry", "industry", Enterprise::industry)
          .told((enterprise, words) ->
              enterprise.industry().name()
                  + " "
                  + words.constant("industry", enterprise.industry()));

  /** Where it sits. */
  public static final ListColumn<Enterprise> SITE =
      ListColumn.constant("site", "enterprise.field.site", "site", Enterprise::site);

  /** Whether it is managed. */
  public static final ListColumn<Enterprise> MANAGED =
      ListColumn.yesNo("managed", "enterprise.field.managed", Enterprise::managed);

  /** The division. */
  public static final ListColumn<Enterprise> DIVISION =
      ListColumn.text("divisionCode", "enterprise.field.divisionCode", Enterprise::divisionCode);

  private static final List<ListColumn<Enterprise>> COLUMNS =
      List.of(NAME, CREDIT_CODE, INDUSTRY, SITE, MANAGED, DIVISION);

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
