package io.parkgraph.member.ui.moves;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.member.Membership;
import io.parkgraph.member.Person;
import io.parkgraph.member.moves.PersonTransfer;
import io.parkgraph.member.moves.SubmitTransfer;
import io.parkgraph.member.moves.TransferService;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.NamePicker;

/** Asks that somebody's formal relation moves: to an organization of the graph or outside it. */
class SubmitDialog extends StepDialog<PersonTransfer> {

  private static final long serialVersionUID = 1L;

  private final transient TransferService transfers;
  private final transient Person person;
  private final NamePicker to;
  private final TextField outside = new TextField();

  SubmitDialog(MoveServices services, Person person, SerializableConsumer<PersonTransfer> written) {
    super("transferAction.SUBMIT", written);
    this.transfers = services.transfers();
    this.person = person;
    this.to = services.organization();
    outside.setMaxLength(Membership.ELSEWHERE_LENGTH);
    say(Localized.text("move.about.SUBMIT"));
    errors().at("toOrganizationId", Localized.label(to, "move.field.to"));
    errors().at("toOutside", Localized.label(outside, "move.field.toOutside"));
    addFields(to, outside);
    if (person.arrival() != null) {
      to.setValue(to.named(person.arrival().branchId()));
    }
  }

  @Override
  protected Outcome<PersonTransfer> take() {
    String target = to.picked();
    return transfers.submit(
        new SubmitTransfer(
            person.id(), target, target == null || !outside.isEmpty() ? outside.getValue() : null),
        WriteConditions.expecting(person.version()));
  }
}
