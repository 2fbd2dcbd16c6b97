package io.parkgraph.member.ui.moves;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.member.Person;
import io.parkgraph.member.floating.Floating;
import io.parkgraph.member.moves.FloatingService;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.NamePicker;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registers somebody as a floating member, or ends the registration that there is. */
class FloatingDialog extends StepDialog<Person> {

  private static final long serialVersionUID = 1L;

  private final transient FloatingService floating;
  private final transient Person person;
  private final NamePicker host;
  private final @Nullable TextArea reason;

  FloatingDialog(MoveServices services, Person person, SerializableConsumer<Person> written) {
    super(isActive(person) ? "move.floating.end" : "move.floating.register", written);
    this.floating = services.floating();
    this.person = person;
    this.host = services.organization();
    if (isActive(person)) {
      this.reason = reason();
    } else {
      this.reason = null;
      errors().at("organizationId", Localized.label(host, "move.field.host"));
      addFields(host);
    }
  }

  static boolean isActive(Person person) {
    return Optional.ofNullable(person.floating()).flatMap(Floating::activeAt).isPresent();
  }

  @Override
  protected Outcome<Person> take() {
    WriteConditions conditions = WriteConditions.expecting(person.version());
    return reason == null
        ? floating.register(person.id(), Objects.requireNonNullElse(host.picked(), ""), conditions)
        : floating.end(person.id(), reason.getValue(), conditions);
  }
}
