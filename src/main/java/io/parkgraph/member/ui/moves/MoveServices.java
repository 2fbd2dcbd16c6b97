package io.parkgraph.member.ui.moves;

import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.member.moves.ArrivalService;
import io.parkgraph.member.moves.FloatingService;
import io.parkgraph.member.moves.TransferList;
import io.parkgraph.member.moves.TransferService;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.organization.OrganizationDirectory;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.NamePicker;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The use cases that these screens call.
 *
 * @param arrivals arrivals
 * @param transfers the steps of transfers
 * @param list finds transfers
 * @param floating floating registrations
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
    OrganizationDirectory organizations,
    EnterpriseDirectory enterprises,
    CurrentCaller caller) {

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
