package io.parkgraph.enterprise.ui;

import io.parkgraph.enterprise.Industry;
import io.parkgraph.enterprise.Site;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.YesNo;
import java.util.Map;

/** An enterprise's values as people read them. */
final class EnterpriseTexts {

  /** The fields whose changes the history shows. */
  static final Map<String, String> FIELDS =
      Map.of(
          "name", "enterprise.field.name",
          "creditCode", "enterprise.field.creditCode",
          "industry", "enterprise.field.industry",
          "divisionCode", "enterprise.field.divisionCode",
          "site", "enterprise.field.site",
          "managed", "enterprise.field.managed");

  private EnterpriseTexts() {}

  static String industry(Industry industry) {
    return industry.name() + " " + Localized.constant("industry", industry);
  }

  /** A value of the event log. */
  static String logged(String path, String text) {
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
