package io.parkgraph.member.ui.moves;

import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.member.DuesBook;
import io.parkgraph.member.Person;
import io.parkgraph.member.moves.ArrivalService;
import io.parkgraph.member.moves.FloatingService;
import io.parkgraph.member.moves.TransferList;
import io.parkgraph.member.moves.TransferService;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.organization.OrganizationDirectory;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.NamePicker;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The use cases that these screens call.
 *
 * @param arrivals arrivals
 * @param transfers the steps of transfers
 * @param list finds transfers
 * @param floating floating registrations
 * @param dues what was paid
 * @param organizations where members can go to
 * @param enterprises where they can work
 * @param caller who is asking
 */
@Component
record MoveServices(
    ArrivalService arrivals,
    TransferService transfers,
    TransferList list,
    FloatingService floating,
    DuesBook dues,
    OrganizationDirectory organizations,
    EnterpriseDirectory enterprises,
    CurrentCaller caller) {

  /** Up to which month somebody has paid, where the caller may read a record that says so. */
  Optional<YearMonth> duesPaidTo(Person person) {
    return Optional.ofNullable(dues.paidToOfEach(List.of(person)).get(person.id()));
  }

  /** Whether a person is the caller. */
  boolean isSelf(String personId) {
    return caller.get().may(Scope.SELF_READ, Set.of(Place.person(personId)));
  }

  /** Picks an organization that members belong to, which may be anybody's. */
  NamePicker organization() {
    return new NamePicker(organizations::withMembers, organizations::name);
  }

  /** What a side of a transfer is called. */
  String name(TransferSide side) {
    String id = side.organizationId();
    if (id != null) {
      return organizations.names(List.of(id)).getOrDefault(id, id);
    }
    String outside = Objects.requireNonNull(side.outside());
    return outside.isEmpty() ? Localized.text("move.outside") : outside;
  }
}
