package io.parkgraph.enterprise.ui;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.Industry;
import io.parkgraph.enterprise.RegisterEnterprise;
import io.parkgraph.enterprise.Site;
import io.parkgraph.enterprise.UpdateEnterprise;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form, right or wrong; the domain judges it.
 *
 * @param name the name as typed
 * @param creditCode the credit code as typed
 * @param industry the chosen industry
 * @param divisionCode the division code as typed
 * @param site the chosen site
 * @param managed the chosen word
 */
record EnterpriseDraft(
    String name,
    String creditCode,
    @Nullable Industry industry,
    String divisionCode,
    @Nullable Site site,
    boolean managed) {

  static final EnterpriseDraft EMPTY = new EnterpriseDraft("", "", null, "", Site.PARK, false);

  static EnterpriseDraft of(Enterprise enterprise) {
    return new EnterpriseDraft(
        enterprise.name(),
        enterprise.creditCode().value(),
        enterprise.industry(),
        enterprise.divisionCode(),
        enterprise.site(),
        enterprise.managed());
  }

  RegisterEnterprise registration() {
    return new RegisterEnterprise(
        name, creditCode, code(), divisionCode.isBlank() ? null : divisionCode, site, managed);
  }

  /** Says only what differs, so that what others changed meanwhile stays theirs. */
  UpdateEnterprise changesFrom(EnterpriseDraft base) {
    return new UpdateEnterprise(
        name.equals(base.name) ? null : name,
        industry == base.industry ? null : Objects.requireNonNullElse(code(), ""),
        divisionCode.equals(base.divisionCode) ? null : divisionCode,
        site == base.site ? null : site,
        managed == base.managed ? null : managed);
  }

  private @Nullable String code() {
    return industry == null ? null : industry.name();
  }
}
