package io.parkgraph.member.ui.moves;

import io.parkgraph.member.moves.PersonArrival;
import io.parkgraph.member.moves.PersonTransfer;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where arrivals and transfers stand in the side navigation, and how tasks tell of them. */
@Configuration(proxyBeanMethods = false)
class MovesNavigation {

  @Bean
  EntityTexts arrivalTexts(MoveServices services) {
    return new EntityTexts(
        "arrivals",
        "arrival.one",
        Scope.MEMBER_READ,
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
        id -> "arrivals/" + id);
  }

  @Bean
  EntityTexts transferTexts(MoveServices services) {
    return new EntityTexts(
        "transfers",
        "transfer.one",
        Scope.MEMBER_READ,
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
        id -> "transfers/" + id);
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
