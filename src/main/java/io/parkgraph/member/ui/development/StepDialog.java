package io.parkgraph.member.ui.development;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.member.Person;
import io.parkgraph.member.development.DevelopmentStep;
import io.parkgraph.member.development.DevelopmentWorkflow;
import io.parkgraph.member.development.StepInput;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Scope;
import java.util.List;

/** Takes a step that is no vote: its day, and the mentors or introducers where it names some. */
class StepDialog extends DevelopmentDialog {

  private static final long serialVersionUID = 1L;

  private final transient DevelopmentPanels panels;
  private final DevelopmentStep step;
  private final CheckboxGroup<NamedMember> people;

  StepDialog(
      DevelopmentPanels panels,
      Person person,
      DevelopmentStep step,
      SerializableConsumer<Person> written) {
    super("developmentStep." + step.name(), panels, person, written);
    this.panels = panels;
    this.step = step;
    this.people = NamedMember.choice(panels, person, "development.takes." + step.takes());
    if (step.takes() != DevelopmentStep.Takes.DATE) {
      errors().at("people", people);
      addFields(people);
    }
  }

  @Override
  Outcome<Person> take(String personId, WriteConditions conditions) {
    List<String> named = NamedMember.ids(people.getValue());
    var input = new StepInput(step, day(), named);
    return DevelopmentWorkflow.scope(step) == Scope.DEVELOPMENT_APPROVE
        ? panels.developments().approve(personId, input, conditions)
        : panels.developments().take(personId, input, conditions);
  }
}
