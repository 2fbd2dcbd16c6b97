package io.parkgraph.member.api.moves;

import io.parkgraph.member.Person;
import io.parkgraph.member.moves.ArrivalService;
import io.parkgraph.member.moves.FloatingService;
import io.parkgraph.member.moves.PersonArrival;
import io.parkgraph.member.moves.PersonTransfer;
import io.parkgraph.member.moves.TransferService;
import io.parkgraph.platform.command.Outcome;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class MoveMutations {

  private final ArrivalService arrivals;
  private final TransferService transfers;
  private final FloatingService floating;

  MoveMutations(ArrivalService arrivals, TransferService transfers, FloatingService floating) {
    this.arrivals = arrivals;
    this.transfers = transfers;
    this.floating = floating;
  }

  @MutationMapping
  Outcome<PersonArrival> declareArrival(@Argument DeclareArrivalInput input) {
    return arrivals.declare(input.declaration(), input.conditions());
  }

  @MutationMapping
  Outcome<PersonArrival> verifyArrival(@Argument ArrivalInput input) {
    return arrivals.verify(input.key(), input.conditions());
  }

  @MutationMapping
  Outcome<PersonArrival> rejectArrival(@Argument ArrivalInput input) {
    return arrivals.reject(input.key(), input.reason(), input.conditions());
  }

  @MutationMapping
  Outcome<PersonArrival> matchArrival(@Argument ArrivalInput input) {
    return arrivals.match(input.key(), input.organization(), input.conditions());
  }

  @MutationMapping
  Outcome<PersonTransfer> submitTransfer(@Argument SubmitTransferInput input) {
    return transfers.submit(input.transfer(), input.conditions());
  }

  @MutationMapping
  Outcome<PersonTransfer> issueTransferLetter(@Argument TransferInput input) {
    return transfers.issue(input.key(), input.letter(), input.conditions());
  }

  @MutationMapping
  Outcome<PersonTransfer> presentTransferLetter(@Argument TransferInput input) {
    return transfers.present(input.key(), input.letterNumber(), input.conditions());
  }

  @MutationMapping
  Outcome<PersonTransfer> acceptTransfer(@Argument TransferInput input) {
    return transfers.accept(input.key(), input.conditions());
  }

  @MutationMapping
  Outcome<PersonTransfer> confirmTransferReceipt(@Argument TransferInput input) {
    return transfers.receipt(input.key(), input.conditions());
  }

  @MutationMapping
  Outcome<PersonTransfer> returnTransfer(@Argument TransferInput input) {
    return transfers.sendBack(input.key(), input.reason(), input.conditions());
  }

  @MutationMapping
  Outcome<PersonTransfer> reissueTransferLetter(@Argument TransferInput input) {
    return transfers.reissue(input.key(), input.letter(), input.conditions());
  }

  @MutationMapping
  Outcome<PersonTransfer> cancelTransfer(@Argument TransferInput input) {
    return transfers.cancel(input.key(), input.reason(), input.conditions());
  }

  @MutationMapping
  Outcome<Person> registerFloating(@Argument FloatingInput input) {
    return floating.register(input.key(), input.organization(), input.conditions());
  }

  @MutationMapping
  Outcome<Person> endFloating(@Argument FloatingInput input) {
    return floating.end(input.key(), input.reason(), input.conditions());
  }
}
