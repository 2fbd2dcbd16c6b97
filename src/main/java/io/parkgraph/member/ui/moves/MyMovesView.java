package io.parkgraph.member.ui.moves;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Route;
import io.parkgraph.member.Person;
import io.parkgraph.member.SelfService;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.member.arrival.ArrivalState;
import io.parkgraph.member.moves.PersonTransfer;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferAction;
import io.parkgraph.member.transfer.TransferLetter;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.RequiresScope;
import io.parkgraph.platform.ui.View;
import io.parkgraph.platform.workflow.AvailableAction;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a member does on a phone: declares the arrival, and follows the own transfer. */
@Route(MyMovesView.PATH)
@PermitAll
@RequiresScope(Scope.SELF_WRITE)
class MyMovesView extends View {

  static final String PATH = "my-moves";

  private static final long serialVersionUID = 1L;

  private final transient MoveServices services;
  private final transient SelfService self;
  private final Div body = new Div();

  MyMovesView(MoveServices services, SelfService self) {
    super("myMoves.title");
    this.services = services;
    this.self = self;
    body.addClassName("park-my-data");
    add(body);
    Localized.follow(this, this::draw);
  }

  private void draw() {
    body.removeAll();
    Person person = self.me().orElse(null);
    body.add(arrival(person));
    if (person != null && person.membership() != null) {
      body.add(transfers(person));
    }
  }

  private Component arrival(@Nullable Person person) {
    Arrival arrival = person == null ? null : person.arrival();
    Div content = new Div();
    if (arrival == null) {
      content.add(Localized.text(new Paragraph(), "myMoves.arrival.none"));
    } else {
      var facts = new FactList();
      facts.fact("move.field.state", Localized.constant("arrivalState", arrival.state()));
      if (arrival.branchId() != null) {
        facts.fact("move.field.branch", services.name(TransferSide.of(arrival.branchId())));
      }
      content.add(facts);
    }
    if (arrival == null || arrival.state() == ArrivalState.REJECTED) {
      content.add(
          button(
              "arrivalAction.DECLARE",
              true,
              () -> new DeclareDialog(services, person, done -> draw()).open()));
    }
    if (arrival != null) {
      content.add(StepsTable.ofArrival(arrival.steps()));
    }
    return DetailPanel.section("arrival.one", content);
  }

  private Component transfers(Person person) {
    Div content = new Div();
    List<PersonTransfer> all = services.list().of(person);
    if (person.openTransfer().isEmpty()) {
      content.add(
          button(
              "transferAction.SUBMIT",
              false,
              () -> new SubmitDialog(services, person, done -> draw()).open()));
    }
    all.reversed().forEach(each -> content.add(transfer(each)));
    return DetailPanel.section("transfer.title", content);
  }

  private Div transfer(PersonTransfer of) {
    Transfer transfer = of.transfer();
    Div card = new Div();
    card.addClassName("park-move");
    card.add(
        new FactList()
            .fact("move.field.state", Localized.constant("transferState", transfer.state()))
            .fact("move.field.from", services.name(transfer.from()))
            .fact("move.field.to", services.name(transfer.to())));
    TransferLetter letter = transfer.letter().orElse(null);
    if (letter != null) {
      card.add(
          new LetterFacts(letter),
          DetailPanel.relation(
              "letters/" + of.id(),
              ParkIcon.EXPORT,
              new Span(Localized.text("move.letter.print"))));
    }
    Div buttons = new Div();
    buttons.addClassName("park-form-buttons");
    for (AvailableAction each : services.list().availableActions(of)) {
      if (each.allowed()) {
        TransferAction action = TransferAction.valueOf(each.action());
        buttons.add(
            button(
                "transferAction." + action.name(),
                action == TransferAction.PRESENT,
                () -> open(of, action, letter)));
      }
    }
    card.add(buttons, StepsTable.ofTransfer(transfer.steps()));
    return card;
  }

  private void open(PersonTransfer of, TransferAction action, @Nullable TransferLetter letter) {
    var dialog = new TransferStepDialog(services, of, action, done -> draw());
    (letter == null ? dialog : dialog.withLetter(letter.number())).open();
  }

  private static Button button(String label, boolean main, SerializableRunnable does) {
    Button button = new Button("", click -> does.run());
    if (main) {
      button.addThemeVariants(ButtonVariant.PRIMARY);
    }
    return Localized.text(button, label);
  }
}
