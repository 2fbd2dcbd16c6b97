package io.parkgraph.member.moves;

import io.parkgraph.platform.notifications.Concern;
import io.parkgraph.platform.notifications.Concern.Audience;
import io.parkgraph.platform.notifications.Concern.WhoMay;
import io.parkgraph.platform.notifications.Concerns;
import io.parkgraph.platform.security.Scope;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whom arrivals and transfers concern, as a table: who does what comes next, where the person
 * belongs, and the person. The target of a transfer has it in the task inbox.
 */
@Configuration(proxyBeanMethods = false)
class MoveConcerns {

  private static final Audience SELF = new WhoMay(Scope.SELF_READ);
  private static final Audience HANDLERS = new WhoMay(Scope.ARRIVAL_HANDLE);
  private static final Audience SOURCE = new WhoMay(Scope.TRANSFER_ISSUE);

  @Bean
  Concerns moveConcernTable() {
    return new Concerns(
        List.of(
            row("ArrivalDeclared", HANDLERS),
            row("ArrivalVerified", SELF),
            row("ArrivalRejected", SELF),
            row("ArrivalMatched", SELF),
            row("ArrivalPlaced", SELF),
            row("TransferSubmitted", SOURCE),
            row("TransferLetterIssued", SELF),
            row("TransferLetterReissued", SELF),
            row("TransferExpired", SELF),
            row("TransferAccepted", SOURCE),
            row("TransferAccepted", SELF),
            row("TransferReturned", SOURCE),
            row("TransferReturned", SELF),
            row("TransferCancelled", SOURCE),
            row("TransferClosed", SELF)));
  }

  private static Concern row(String event, Audience audience) {
    return new Concern("people", event, audience);
  }
}
