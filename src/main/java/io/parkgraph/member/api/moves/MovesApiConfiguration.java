package io.parkgraph.member.api.moves;

import io.parkgraph.member.moves.ArrivalService;
import io.parkgraph.member.moves.PersonArrival;
import io.parkgraph.member.moves.PersonTransfer;
import io.parkgraph.member.moves.TransferList;
import io.parkgraph.platform.graphql.node.NodeType;
import io.parkgraph.platform.security.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MovesApiConfiguration {

  @Bean
  NodeType<PersonArrival> arrivalNodes(ArrivalService arrivals) {
    return new NodeType<>(
        "Arrival",
        PersonArrival.class,
        Scope.MEMBER_READ,
        arrivals::findAll,
        arrivals::visible,
        "arrivals");
  }

  @Bean
  NodeType<PersonTransfer> transferNodes(TransferList transfers) {
    return new NodeType<>(
        "Transfer",
        PersonTransfer.class,
        Scope.MEMBER_READ,
        transfers::findAll,
        transfers::visible,
        "transfers");
  }
}
