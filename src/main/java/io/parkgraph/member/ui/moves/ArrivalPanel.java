package io.parkgraph.member.ui.moves;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.member.arrival.ArrivalAction;
import io.parkgraph.member.moves.PersonArrival;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.WorkflowActions;
import java.util.Set;

/** An arrival: who, from which employer, to which branch, what can be done, what was done. */
class ArrivalPanel extends DetailPanel {

  private static final long serialVersionUID = 1L;

  /** What members begin themselves, or the product does. */
  private static final Set<String> NOT_HERE =
      Set.of(ArrivalAction.DECLARE.name(), ArrivalAction.PLACE.name());

  private final transient MoveServices services;
  private final SerializableRunnable written;
  private transient PersonArrival of;

  ArrivalPanel(MoveServices services, PersonArrival of, SerializableRunnable written) {
    this.services = services;
    this.of = of;
    this.written = written;
    Localized.follow(this, this::draw);
  }

  @Override
  public void changedElsewhere() {
    services
        .arrivals()
        .find(of.id())
        .filter(current -> current.version() != of.version())
        .ifPresent(current -> {
          of = current;
          draw();
        });
  }

  private void draw() {
    Arrival arrival = of.arrival();
    setHeading(services.arrivals().memberName(of));
    setSubtitle(new Span(Localized.text("arrival.one")));
    clearContent();
    Div state =
        new Div(
            badge(arrival.state().name(), Localized.constant("arrivalState", arrival.state())),
            new Span(Moments.text(arrival.since())));
    state.addClassName("park-amount-line");
    addContent(state, actions(), section("move.facts", facts(arrival)));
    addContent(
        section(
            "ui.related",
            relation(
                "people/" + of.person().id(),
                ParkIcon.USER,
                new Span(services.arrivals().memberName(of)))),
        section("ui.history", StepsTable.ofArrival(arrival.steps())));
  }

  private FactList facts(Arrival arrival) {
    String employer = arrival.employerId();
    String branch = arrival.branchId();
    var facts = new FactList();
    facts.fact("move.field.declared", Moments.text(arrival.declaredAt()));
    facts.fact("move.field.from", services.name(services.list().home(of.person())));
    facts.fact(
        "move.field.employer",
        employer == null
            ? Localized.text("move.none")
            : services.enterprises().name(employer).orElse(employer));
    facts.fact(
        "move.field.branch",
        branch == null ? Localized.text("move.none") : services.name(TransferSide.of(branch)));
    return facts;
  }

  private WorkflowActions actions() {
    return new WorkflowActions(
            "arrivalAction",
            services.arrivals().availableActions(of).stream()
                .filter(each -> !NOT_HERE.contains(each.action()))
                .toList(),
            this::begin)
        .withMain(
            switch (of.arrival().state()) {
              case DECLARED -> ArrivalAction.VERIFY.name();
              case VERIFIED -> ArrivalAction.MATCH.name();
              case REJECTED, MATCHED, PLACED -> "";
            });
  }

  private void begin(String action) {
    new ArrivalStepDialog(services, of, ArrivalAction.valueOf(action), this::show).open();
  }

  private void show(PersonArrival current) {
    of = current;
    draw();
    written.run();
  }
}
