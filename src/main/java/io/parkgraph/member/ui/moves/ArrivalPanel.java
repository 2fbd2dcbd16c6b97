package io.parkgraph.member.ui.moves;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.member.arrival.ArrivalAction;
import io.parkgraph.member.moves.PersonArrival;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.platform.ui.AggregatePanel;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.WorkflowActions;
import java.util.Optional;
import java.util.Set;

/** An arrival: who, from which employer, to which branch, what can be done, what was done. */
class ArrivalPanel extends AggregatePanel<PersonArrival> {

  private static final long serialVersionUID = 1L;

  /** What members begin themselves, or the product does. */
  private static final Set<String> NOT_HERE =
      Set.of(ArrivalAction.DECLARE.name(), ArrivalAction.PLACE.name());

  private final transient MoveServices services;

  ArrivalPanel(MoveServices services, PersonArrival of, SerializableRunnable written) {
    super(of, written);
    this.services = services;
  }

  @Override
  protected Optional<PersonArrival> find(String id) {
    return services.arrivals().find(id);
  }

  @Override
  protected void draw() {
    Arrival arrival = entity().arrival();
    setHeading(services.arrivals().memberName(entity()));
    setSubtitle(new Span(Localized.text("arrival.one")));
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
                "people/" + entity().person().id(),
                ParkIcon.USER,
                new Span(services.arrivals().memberName(entity())))),
        section("ui.history", StepsTable.ofArrival(arrival.steps())));
  }

  private FactList facts(Arrival arrival) {
    String employer = arrival.employerId();
    String branch = arrival.branchId();
    var facts = new FactList();
    facts.fact("move.field.declared", Moments.text(arrival.declaredAt()));
    facts.fact("move.field.from", services.name(services.list().home(entity().person())));
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
            services.arrivals().availableActions(entity()).stream()
                .filter(each -> !NOT_HERE.contains(each.action()))
                .toList(),
            this::begin)
        .withMain(
            switch (entity().arrival().state()) {
              case DECLARED -> ArrivalAction.VERIFY.name();
              case VERIFIED -> ArrivalAction.MATCH.name();
              case REJECTED, MATCHED, PLACED -> "";
            });
  }

  private void begin(String action) {
    new ArrivalStepDialog(services, entity(), ArrivalAction.valueOf(action), this::show).open();
  }
}
