package io.parkgraph.member.ui.development;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.member.Person;
import io.parkgraph.member.development.BranchVote;
import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentStep;
import io.parkgraph.member.development.VoteInput;
import io.parkgraph.organization.voting.VoteCount;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.Localized;
import java.util.List;
import java.util.Objects;

/**
 * Records a vote of the branch meeting: who was present, by name, and the counts of the secret
 * ballot. How many are due is never typed, it comes from the roll.
 */
class VoteDialog extends DevelopmentDialog {

  private static final long serialVersionUID = 1L;

  private final transient DevelopmentPanels panels;
  private final DevelopmentStep step;
  private final CheckboxGroup<NamedMember> present;
  private final IntegerField ayes = count("ayes");
  private final IntegerField noes = count("noes");
  private final IntegerField abstentions = count("abstentions");

  VoteDialog(
      DevelopmentPanels panels,
      Person person,
      DevelopmentStep step,
      SerializableConsumer<Person> written) {
    super("developmentStep." + step.name(), panels, person, written);
    this.panels = panels;
    this.step = step;
    this.present = NamedMember.ofMeeting(panels, person, "development.field.present");
    int due = panels.pipeline().due(person);
    Paragraph rule = new Paragraph();
    Localized.follow(rule, () -> rule.setText(Localized.text("development.rule", due)));
    errors().at("present", present);
    addFields(rule, present, ayes, noes, abstentions);
  }

  @Override
  Outcome<Person> take(String personId, WriteConditions conditions) {
    List<String> there = NamedMember.ids(present.getValue());
    var input =
        new VoteInput(
            day(), new VoteCount(there, ayes.getValue(), noes.getValue(), abstentions.getValue()));
    return step == DevelopmentStep.ADMISSION_VOTE
        ? panels.developments().voteOnAdmission(personId, input, conditions)
        : panels.developments().voteOnFullStatus(personId, input, conditions);
  }

  @Override
  String told(Person next) {
    Development development = Objects.requireNonNull(next.development());
    BranchVote last = development.votes().getLast();
    return Localized.text(
        last.carried() ? "development.told.carried" : "development.told.lost",
        last.ballot().ayes(),
        last.ballot().due());
  }

  private IntegerField count(String field) {
    IntegerField count = new IntegerField();
    count.setMin(0);
    count.setStepButtonsVisible(true);
    count.setValue(0);
    errors().at(field, Localized.label(count, "development.field." + field));
    return count;
  }
}
