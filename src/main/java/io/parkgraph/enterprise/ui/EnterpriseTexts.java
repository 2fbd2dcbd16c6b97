package io.parkgraph.enterprise.ui;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.enterprise.Industry;
import io.parkgraph.enterprise.Site;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.YesNo;
import java.util.Map;
import java.util.stream.Collectors;

/** An enterprise's values as people read them. */
final class EnterpriseTexts {

  private static final Map<String, String> FIELDS =
      Map.of(
          "name", "enterprise.field.name",
          "creditCode", "enterprise.field.creditCode",
          "industry", "enterprise.field.industry",
          "divisionCode", "enterprise.field.divisionCode",
          "site", "enterprise.field.site",
          "managed", "enterprise.field.managed",
          "contacts.name", "enterprise.contact.name",
          "contacts.title", "enterprise.contact.title",
          "contacts.phone", "enterprise.contact.phone");

  private EnterpriseTexts() {}

  /** How enterprises are told of elsewhere. */
  static EntityTexts of(EnterpriseService enterprises) {
    return new EntityTexts(
        "enterprises",
        "enterprise.one",
        Scope.ENTERPRISE_READ,
        FIELDS,
        EnterpriseTexts::logged,
        ids ->
            enterprises.visible(ids).stream()
                .collect(Collectors.toMap(Enterprise::id, Enterprise::name)),
        id -> "enterprises/" + id);
  }

  static String industry(Industry industry) {
    return industry.name() + " " + Localized.constant("industry", industry);
  }

  /** A value of the event log. */
  private static String logged(String path, String text) {
    return switch (path) {
      case "industry" -> Industry.of(text).map(EnterpriseTexts::industry).orElse(text);
      case "site" ->
          ListFilter.constant(Site.class, text)
              .map(site -> Localized.constant("site", site))
              .orElse(text);
      case "managed" -> YesNo.text(Boolean.parseBoolean(text));
      default -> text;
    };
  }
}
