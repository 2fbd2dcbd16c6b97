package io.parkgraph.organization.linkage;

import io.parkgraph.enterprise.ContactBook;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides on what stands in the way of one linked enterprise 待解决问题.
 *
 * @param linkage through which it was told
 */
public record Blockers(Linkage linkage) {

  /** How many blockers a linkage may have. */
  public static final int MOST = 100;

  /** How many characters may say what a blocker is. */
  public static final int TEXT_LENGTH = 300;

  /** Raises a blocker. */
  Decision<Linkage> raise(@Nullable String text, Stamp stamp) {
    var refusal =
        LinkageWorkflow.TABLE.refusal(linkage, linkage.state(), LinkageAction.RAISE_BLOCKER);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    var checks = new InputChecks();
    var what = ContactBook.withoutPhone(checks, "text", checks.text("text", text, TEXT_LENGTH));
    if (linkage.blockers().size() >= MOST) {
      checks.refuse(Refusal.of(LinkageRefusal.BLOCKERS_FULL, "id", MOST));
    }
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    var all = new ArrayList<>(linkage.blockers());
    all.add(
        new Blocker(
            String.valueOf(all.size() + 1),
            what.orElseThrow(),
            BlockerState.OPEN,
            stamp.at(),
            stamp.by(),
            null));
    return Decision.accept(linkage.withBlockers(all), DomainEvent.of("LinkageBlockerRaised"));
  }

  /** Resolves a blocker; the reason says what was done. */
  Decision<Linkage> resolve(String blockerId, @Nullable String reason, Stamp stamp) {
    Optional<Blocker> known = linkage.blocker(blockerId);
    if (known.isEmpty()) {
      return Decision.refuse(Refusal.of(LinkageRefusal.BLOCKER_UNKNOWN, "blockerId"));
    }
    Blocker old = known.get();
    var refusal = BlockerWorkflow.TABLE.refusal(linkage, old.state(), BlockerAction.RESOLVE);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get().at("blockerId"));
    }
    var checks = new InputChecks();
    var why = ContactBook.withoutPhone(checks, "reason", checks.reason(reason));
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    var resolution = new Blocker.Resolution(why.orElseThrow(), stamp.at(), stamp.by());
    var next =
        new Blocker(
            old.id(),
            old.text(),
            BlockerState.RESOLVED,
            old.raisedAt(),
            old.raisedBy(),
            resolution);
    var all = new ArrayList<>(linkage.blockers());
    all.replaceAll(each -> each.id().equals(blockerId) ? next : each);
    return Decision.accept(
        linkage.withBlockers(all), new DomainEvent("LinkageBlockerResolved", why.orElseThrow()));
  }
}
