package io.parkgraph.member.ui.moves;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parkgraph.member.Person;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.member.floating.Floating;
import io.parkgraph.member.moves.PersonTransfer;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.DetailSection;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import java.util.Optional;

/** What a person's detail shows of arriving, moving and floating, and what can be begun there. */
@org.springframework.stereotype.Component
class MovesOfPerson implements DetailSection<Person> {

  private static final int PLACE = 20;

  private final MoveServices services;

  MovesOfPerson(MoveServices services) {
    this.services = services;
  }

  @Override
  public Class<Person> entity() {
    return Person.class;
  }

  @Override
  public int order() {
    return PLACE;
  }

  @Override
  public Optional<Component> create(Person person) {
    Div content = new Div();
    Arrival arrival = person.arrival();
    var facts = new FactList();
    if (arrival != null) {
      facts.fact("arrival.one", Localized.constant("arrivalState", arrival.state()));
    }
    Floating floating = person.floating();
    if (floating != null && floating.activeAt().isPresent()) {
      facts.fact("move.floating", services.name(TransferSide.of(floating.organizationId())));
    }
    content.add(facts);
    services.list().of(person).forEach(each -> content.add(link(each)));
    content.add(buttons(person));
    return Optional.of(DetailPanel.section("move.title", content));
  }

  private Component link(PersonTransfer each) {
    String text =
        Localized.constant("transferState", each.transfer().state())
            + " · "
            + services.name(each.transfer().to());
    boolean listed = services.caller().may(Scope.MEMBER_READ);
    return DetailPanel.relation(
        listed ? "transfers/" + each.id() : MyMovesView.PATH, ParkIcon.RIGHT, new Span(text));
  }

  private Div buttons(Person person) {
    Div buttons = new Div();
    buttons.addClassName("park-form-buttons");
    var caller = services.caller().get();
    if (caller.may(Scope.TRANSFER_SUBMIT, person.home())
        && person.openTransfer().isEmpty()
        && person.membership() != null) {
      buttons.add(
          button(
              "transferAction.SUBMIT",
              () -> new SubmitDialog(services, person, done -> reload()).open()));
    }
    boolean hosted = FloatingDialog.isActive(person);
    if (caller.may(Scope.MEMBER_WRITE, hosted ? person.places() : person.home())
        && person.membership() != null) {
      buttons.add(
          button(
              hosted ? "move.floating.end" : "move.floating.register",
              () -> new FloatingDialog(services, person, done -> reload()).open()));
    }
    return buttons;
  }

  private static Button button(String label, Runnable does) {
    return Localized.text(new Button("", click -> does.run()), label);
  }

  private static void reload() {
    UI.getCurrentOrThrow().refreshCurrentRoute(true);
  }
}
