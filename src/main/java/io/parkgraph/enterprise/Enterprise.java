package io.parkgraph.enterprise;

import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.Sensitive;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.security.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise of the park 企业.
 *
 * @param id its credit code, the natural key
 * @param version how often it was written
 * @param name its registered name
 * @param creditCode its unified social credit code
 * @param industry its industry
 * @param divisionCode its division of GB/T 2260, six digits
 * @param site where it sits
 * @param managed whether the park's Party committee manages it 归口管理; only managed enterprises count
 *     in the scorecard
 * @param contacts whom to call there, at most {@link ContactBook#MOST}
 * @param attachments scans and other files about it, at most {@link AttachmentFolder#MOST}
 * @param provenance where a seeded record comes from
 */
public record Enterprise(
    String id,
    long version,
    String name,
    CreditCode creditCode,
    Industry industry,
    String divisionCode,
    Site site,
    boolean managed,
    @Sensitive List<Contact> contacts,
    List<Attachment> attachments,
    @Nullable Provenance provenance)
    implements Aggregate {

  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 100;

  private static final Pattern DIVISION = Pattern.compile("[1-9][0-9]{5}");

  /** Copies its lists; an older release stored none. */
  public Enterprise {
    contacts = contacts == null ? List.of() : List.copyOf(contacts);
    attachments = attachments == null ? List.of() : List.copyOf(attachments);
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.enterprise(id));
  }

  /** Decides on a registration. */
  public static Decision<Enterprise> register(RegisterEnterprise input) {
    var checks = new InputChecks();
    var name = checks.text("name", input.name(), NAME_LENGTH);
    var code =
        checks.parsed(
            "creditCode",
            input.creditCode(),
            CreditCode::parse,
            EnterpriseRefusal.CREDIT_CODE_INVALID);
    var industry = industry(checks, input.industry());
    var division =
        input.divisionCode() == null
            ? code.map(CreditCode::divisionCode)
            : division(checks, input.divisionCode());
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    var enterprise =
        new Enterprise(
            code.orElseThrow().value(),
            0,
            name.orElseThrow(),
            code.orElseThrow(),
            industry.orElseThrow(),
            division.orElseThrow(),
            input.site() == null ? Site.PARK : input.site(),
            Boolean.TRUE.equals(input.managed()),
            List.of(),
            List.of(),
            null);
    return Decision.accept(enterprise, DomainEvent.of("EnterpriseRegistered"));
  }

  /** Decides on a change of what is registered. */
  public Decision<Enterprise> update(UpdateEnterprise input) {
    var checks = new InputChecks();
    var newName =
        input.name() == null ? Optional.of(name) : checks.text("name", input.name(), NAME_LENGTH);
    var newIndustry =
        input.industry() == null ? Optional.of(industry) : industry(checks, input.industry());
    var newDivision =
        input.divisionCode() == null
            ? Optional.of(divisionCode)
            : division(checks, input.divisionCode());
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    var next =
        new Enterprise(
            id,
            version,
            newName.orElseThrow(),
            creditCode,
            newIndustry.orElseThrow(),
            newDivision.orElseThrow(),
            input.site() == null ? site : input.site(),
            input.managed() == null ? managed : input.managed(),
            contacts,
            attachments,
            provenance);
    return next.equals(this)
        ? Decision.accept(this)
        : Decision.accept(next, DomainEvent.of("EnterpriseUpdated"));
  }

  /** The contact of an id. */
  public Optional<Contact> contact(String contactId) {
    return contacts.stream().filter(each -> each.id().equals(contactId)).findFirst();
  }

  Enterprise withContacts(List<Contact> next) {
    return new Enterprise(
        id,
        version,
        name,
        creditCode,
        industry,
        divisionCode,
        site,
        managed,
        next,
        attachments,
        provenance);
  }

  Enterprise withAttachments(List<Attachment> next) {
    return new Enterprise(
        id,
        version,
        name,
        creditCode,
        industry,
        divisionCode,
        site,
        managed,
        contacts,
        next,
        provenance);
  }

  private static Optional<Industry> industry(InputChecks checks, @Nullable String raw) {
    return checks.parsed("industry", raw, Industry::of, EnterpriseRefusal.INDUSTRY_UNKNOWN);
  }

  private static Optional<String> division(InputChecks checks, @Nullable String raw) {
    return checks.parsed(
        "divisionCode",
        raw,
        text -> Optional.of(text).filter(DIVISION.asMatchPredicate()),
        EnterpriseRefusal.DIVISION_CODE_INVALID);
  }
}
