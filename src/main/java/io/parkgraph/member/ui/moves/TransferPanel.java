package io.parkgraph.member.ui.moves;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.member.moves.PersonTransfer;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferAction;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.AggregatePanel;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.WorkflowActions;
import java.util.Optional;
import java.util.Set;

/** A transfer: from where to where, its letter, what can be done, what was done. */
class TransferPanel extends AggregatePanel<PersonTransfer> {

  private static final long serialVersionUID = 1L;

  /** What people begin elsewhere, or the clock does. */
  private static final Set<String> NOT_HERE =
      Set.of(TransferAction.SUBMIT.name(), TransferAction.EXPIRE.name());

  private final transient MoveServices services;

  TransferPanel(MoveServices services, PersonTransfer of, SerializableRunnable written) {
    super(of, written);
    this.services = services;
  }

  @Override
  protected Optional<PersonTransfer> find(String id) {
    return services.list().find(id);
  }

  @Override
  protected void draw() {
    Transfer transfer = entity().transfer();
    setHeading(services.list().memberName(entity()));
    setSubtitle(new Span(services.name(transfer.from()) + " → " + services.name(transfer.to())));
    Div state =
        new Div(
            badge(transfer.state().name(), Localized.constant("transferState", transfer.state())),
            new Span(Moments.text(transfer.since())));
    state.addClassName("park-amount-line");
    addContent(state, actions(), section("move.facts", facts(transfer)));
    transfer
        .letter()
        .ifPresent(letter ->
            addContent(
                services.caller().may(Scope.TRANSFER_SUBMIT)
                    ? section("move.letter", new LetterFacts(letter), print())
                    : section("move.letter", new LetterFacts(letter))));
    if (services.list().knows(entity())) {
      addContent(section("ui.related", person()));
    }
    addContent(section("ui.history", StepsTable.ofTransfer(transfer.steps())));
  }

  private Component print() {
    return relation(
        "letters/" + entity().id(), ParkIcon.EXPORT, new Span(Localized.text("move.letter.print")));
  }

  private Component person() {
    return relation(
        "people/" + entity().person().id(),
        ParkIcon.USER,
        new Span(services.list().memberName(entity())));
  }

  private FactList facts(Transfer transfer) {
    return new FactList()
        .fact("move.field.from", services.name(transfer.from()))
        .fact("move.field.to", services.name(transfer.to()))
        .fact("move.field.submitted", Moments.text(transfer.submittedAt()));
  }

  private WorkflowActions actions() {
    return new WorkflowActions(
            "transferAction",
            services.list().availableActions(entity()).stream()
                .filter(each -> !NOT_HERE.contains(each.action()))
                .toList(),
            this::begin)
        .withMain(main().name());
  }

  /** The step that is usually the next. */
  private TransferAction main() {
    return switch (entity().transfer().state()) {
      case OUT_REVIEW -> TransferAction.ISSUE;
      case LETTER_ISSUED -> TransferAction.PRESENT;
      case EXPIRED -> TransferAction.REISSUE;
      case IN_REVIEW -> TransferAction.ACCEPT;
      case RECEIVED, CLOSED, CANCELLED -> TransferAction.RECEIPT;
    };
  }

  private void begin(String action) {
    new TransferStepDialog(services, entity(), TransferAction.valueOf(action), this::show).open();
  }
}
