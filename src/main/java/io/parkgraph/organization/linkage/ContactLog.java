package io.parkgraph.organization.linkage;

import io.parkgraph.enterprise.ContactBook;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Decides on the contact log 联系记录 of one linkage. It is only ever added to.
 *
 * @param linkage whose log it is
 */
public record ContactLog(Linkage linkage) {

  /** How many contacts a linkage may have. */
  public static final int MOST = 400;

  /** How many characters may say what a contact was about. */
  public static final int SUMMARY_LENGTH = 300;

  /** How many characters may say whom they met. */
  public static final int MET_LENGTH = 50;

  /** Adds a contact. */
  Decision<Linkage> add(LogContact input, LocalDate today, Stamp stamp) {
    var refusal =
        LinkageWorkflow.TABLE.refusal(linkage, linkage.state(), LinkageAction.LOG_CONTACT);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    var checks = new InputChecks();
    var on = day(checks, input, today);
    var way = checks.required("way", input.way());
    var met =
        Texts.isGiven(input.met())
            ? ContactBook.withoutPhone(checks, "met", checks.text("met", input.met(), MET_LENGTH))
            : Optional.of("");
    var summary =
        ContactBook.withoutPhone(
            checks, "summary", checks.text("summary", input.summary(), SUMMARY_LENGTH));
    if (linkage.contacts().size() >= MOST) {
      checks.refuse(Refusal.of(LinkageRefusal.CONTACT_LOG_FULL, "id", MOST));
    }
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    var all = new ArrayList<>(linkage.contacts());
    all.add(
        new ContactEntry(
            String.valueOf(all.size() + 1),
            on.orElseThrow(),
            way.orElseThrow(),
            met.orElseThrow(),
            summary.orElseThrow(),
            stamp.at(),
            stamp.by()));
    return Decision.accept(linkage.withContacts(all), DomainEvent.of("LinkageContactLogged"));
  }

  private Optional<LocalDate> day(InputChecks checks, LogContact input, LocalDate today) {
    var on = Texts.day(checks, "on", input.on());
    if (on.filter(today::isBefore).isPresent()) {
      checks.refuse(Refusal.of(LinkageRefusal.CONTACT_IN_FUTURE, "on"));
    }
    if (on.filter(linkage.since()::isAfter).isPresent()) {
      checks.refuse(Refusal.of(LinkageRefusal.CONTACT_BEFORE_LINKAGE, "on"));
    }
    return on;
  }
}
