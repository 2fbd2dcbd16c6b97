package io.parkgraph.member.ui.moves;

import io.parkgraph.member.moves.PersonArrival;
import io.parkgraph.member.moves.PersonTransfer;
import io.parkgraph.member.transfer.Transfers;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where arrivals and transfers stand in the side navigation, and how tasks tell of them. */
@Configuration(proxyBeanMethods = false)
class MovesNavigation {

  private static final Set<Scope> READING = EnumSet.of(Scope.MEMBER_READ, Scope.SELF_READ);

  @Bean
  EntityTexts arrivalTexts(MoveServices services) {
    return new EntityTexts(
        "arrivals",
        "arrival.one",
        READING,
        Map.of(),
        (path, text) -> text,
        ids ->
            services.arrivals().visible(ids).stream()
                .collect(
                    Collectors.toMap(
                        PersonArrival::id,
                        each ->
                            Localized.text("arrival.one")
                                + " · "
                                + services.arrivals().memberName(each))),
        id -> services.isSelf(id) ? MyMovesView.PATH : "arrivals/" + id);
  }

  @Bean
  EntityTexts transferTexts(MoveServices services) {
    return new EntityTexts(
        "transfers",
        "transfer.one",
        READING,
        Map.of(),
        (path, text) -> text,
        ids ->
            services.list().visible(ids).stream()
                .collect(
                    Collectors.toMap(
                        PersonTransfer::id,
                        each ->
                            services.list().memberName(each)
                                + " · "
                                + services.name(each.transfer().from())
                                + " → "
                                + services.name(each.transfer().to()))),
        id -> services.isSelf(Transfers.personId(id)) ? MyMovesView.PATH : "transfers/" + id);
  }

  @Bean
  NavigationEntry arrivalsEntry() {
    return new NavigationEntry(
        Group.ORGANIZATION, 50, "arrival.title", ParkIcon.INBOX, ArrivalsView.class);
  }

  @Bean
  NavigationEntry transfersEntry() {
    return new NavigationEntry(
        Group.ORGANIZATION, 51, "transfer.title", ParkIcon.RIGHT, TransfersView.class);
  }

  @Bean
  NavigationEntry myMovesEntry() {
    return new NavigationEntry(
        Group.OPERATIONS, 91, "myMoves.title", ParkIcon.COMPASS, MyMovesView.class);
  }
}
