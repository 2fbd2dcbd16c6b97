package io.parkgraph.member.ui.moves;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.member.arrival.ArrivalAction;
import io.parkgraph.member.arrival.ProposedBranch;
import io.parkgraph.member.moves.ArrivalService;
import io.parkgraph.member.moves.PersonArrival;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.Localized;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a step of an arrival. */
class ArrivalStepDialog extends StepDialog<PersonArrival> {

  private static final long serialVersionUID = 1L;

  private final transient ArrivalService arrivals;
  private final transient PersonArrival of;
  private final ArrivalAction action;
  private final RadioButtonGroup<String> branch = new RadioButtonGroup<>();
  private final @Nullable TextArea reason;

  ArrivalStepDialog(
      MoveServices services,
      PersonArrival of,
      ArrivalAction action,
      SerializableConsumer<PersonArrival> written) {
    super("arrivalAction." + action.name(), written);
    this.arrivals = services.arrivals();
    this.of = of;
    this.action = action;
    say(Localized.text("move.about." + action.name(), arrivals.memberName(of)));
    if (action == ArrivalAction.MATCH) {
      offer(services);
    }
    this.reason = action == ArrivalAction.REJECT ? reason() : null;
  }

  private void offer(MoveServices services) {
    List<ProposedBranch> proposed = arrivals.proposed(of);
    List<String> ids = proposed.stream().map(ProposedBranch::organizationId).toList();
    Map<String, String> names = services.organizations().names(ids);
    branch.setItems(ids);
    branch.setItemLabelGenerator(id ->
        names.getOrDefault(id, id)
            + " · "
            + Localized.constant(
                "proposedBranch",
                proposed.stream()
                    .filter(each -> each.organizationId().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .because()));
    branch.getElement().getThemeList().add("vertical");
    ids.stream().findFirst().ifPresent(branch::setValue);
    errors().at("organizationId", Localized.label(branch, "move.field.branch"));
    addFields(branch);
  }

  @Override
  protected Outcome<PersonArrival> take() {
    WriteConditions conditions = WriteConditions.expecting(of.version());
    return switch (action) {
      case VERIFY -> arrivals.verify(of.id(), conditions);
      case REJECT ->
          arrivals.reject(of.id(), Objects.requireNonNull(reason).getValue(), conditions);
      case MATCH ->
          arrivals.match(of.id(), Objects.requireNonNullElse(branch.getValue(), ""), conditions);
      case DECLARE, PLACE -> throw new IllegalStateException("no step of a dialog: " + action);
    };
  }
}
