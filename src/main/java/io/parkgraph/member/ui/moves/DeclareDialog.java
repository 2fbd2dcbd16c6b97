package io.parkgraph.member.ui.moves;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.moves.ArrivalService;
import io.parkgraph.member.moves.Declaration;
import io.parkgraph.member.moves.PersonArrival;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.NamePicker;
import org.jspecify.annotations.Nullable;

/** Declares one's own arrival; what is known already is not asked again. */
class DeclareDialog extends StepDialog<PersonArrival> {

  private static final long serialVersionUID = 1L;

  private final transient ArrivalService arrivals;
  private final TextField name = new TextField();
  private final NamePicker employer;
  private final TextField post = new TextField();
  private final ComboBox<MembershipStatus> status = new ComboBox<>();
  private final TextField organization = new TextField();
  private final Checkbox consent = new Checkbox();

  DeclareDialog(
      MoveServices services, @Nullable Person known, SerializableConsumer<PersonArrival> written) {
    super("arrivalAction.DECLARE", written);
    this.arrivals = services.arrivals();
    this.employer = new NamePicker(services.arrivals()::employers, services.enterprises()::name);
    say(Localized.text("move.about.DECLARE"));
    name.setMaxLength(Person.NAME_LENGTH);
    post.setMaxLength(Employment.POST_LENGTH);
    organization.setMaxLength(Membership.ELSEWHERE_LENGTH);
    status.setItems(MembershipStatus.FULL, MembershipStatus.PROBATIONARY);
    status.setItemLabelGenerator(each -> Localized.constant("membershipStatus", each));
    errors().at("name", Localized.label(name, "move.field.name"));
    errors().at("employerId", Localized.label(employer, "move.field.employer"));
    errors().at("post", Localized.label(post, "move.field.post"));
    errors().at("status", Localized.label(status, "move.field.status"));
    errors().at("organization", Localized.label(organization, "move.field.organization"));
    errors().at("consent", Localized.label(consent, "move.consent"));
    if (known == null) {
      addFields(name);
    }
    addFields(employer, post);
    if (known == null || known.membership() == null) {
      addFields(status, organization);
    }
    addFields(consent);
  }

  @Override
  protected Outcome<PersonArrival> take() {
    return arrivals.declare(
        new Declaration(
            name.getValue(),
            employer.picked(),
            post.getValue(),
            status.getValue(),
            organization.getValue(),
            consent.getValue()),
        WriteConditions.NONE);
  }
}
