package io.parkgraph.member.ui.moves;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.member.moves.LetterInput;
import io.parkgraph.member.moves.PersonTransfer;
import io.parkgraph.member.moves.TransferService;
import io.parkgraph.member.transfer.LetterTerms;
import io.parkgraph.member.transfer.TransferAction;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.DayPicker;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.MonthPicker;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a step of a transfer. */
class TransferStepDialog extends StepDialog<PersonTransfer> {

  private static final long serialVersionUID = 1L;
  private static final Set<TransferAction> REASONED =
      EnumSet.of(TransferAction.RETURN, TransferAction.REISSUE, TransferAction.CANCEL);
  private static final Set<TransferAction> LETTERS =
      EnumSet.of(TransferAction.ISSUE, TransferAction.REISSUE);

  private final transient TransferService transfers;
  private final transient PersonTransfer of;
  private final TransferAction action;
  private final DayPicker validUntil = new DayPicker();
  private final MonthPicker duesPaidTo = new MonthPicker();
  private final TextField letterNumber = new TextField();
  private final @Nullable TextArea reason;

  TransferStepDialog(
      MoveServices services,
      PersonTransfer of,
      TransferAction action,
      SerializableConsumer<PersonTransfer> written) {
    super("transferAction." + action.name(), written);
    this.transfers = services.transfers();
    this.of = of;
    this.action = action;
    say(
        Localized.text(
            "move.about." + action.name(),
            services.list().memberName(of),
            services.name(of.transfer().from()),
            services.name(of.transfer().to())));
    if (LETTERS.contains(action)) {
      validUntil.setValue(LocalDate.now(ParkCalendar.ZONE).plusDays(LetterTerms.DEFAULT_DAYS));
      duesPaidTo.setRequiredIndicatorVisible(true);
      services.duesPaidTo(of.person()).ifPresent(duesPaidTo::setValue);
      errors().at("validUntil", Localized.label(validUntil, "move.field.validUntil"));
      errors().at("duesPaidTo", Localized.label(duesPaidTo, "move.field.duesPaidTo"));
      addFields(validUntil, duesPaidTo);
    }
    if (action == TransferAction.PRESENT) {
      letterNumber.setRequiredIndicatorVisible(true);
      errors().at("letterNumber", Localized.label(letterNumber, "move.field.letterNumber"));
      addFields(letterNumber);
    }
    this.reason = REASONED.contains(action) ? reason() : null;
  }

  /** The number of the letter that its person has in hand. */
  TransferStepDialog withLetter(String number) {
    letterNumber.setValue(number);
    return this;
  }

  @Override
  protected Outcome<PersonTransfer> take() {
    WriteConditions conditions = WriteConditions.expecting(of.version());
    String id = of.id();
    return switch (action) {
      case ISSUE -> transfers.issue(id, letter(), conditions);
      case REISSUE -> transfers.reissue(id, letter(), conditions);
      case PRESENT -> transfers.present(id, letterNumber.getValue(), conditions);
      case ACCEPT -> transfers.accept(id, conditions);
      case RECEIPT -> transfers.receipt(id, conditions);
      case RETURN -> transfers.sendBack(id, why(), conditions);
      case CANCEL -> transfers.cancel(id, why(), conditions);
      case SUBMIT, EXPIRE -> throw new IllegalStateException("no step of a dialog: " + action);
    };
  }

  private LetterInput letter() {
    LocalDate until = validUntil.getValue();
    return new LetterInput(
        until == null ? null : until.toString(),
        duesPaidTo.getValue() == null ? null : duesPaidTo.getValue().toString(),
        reason == null ? null : why());
  }

  private String why() {
    return Objects.requireNonNull(reason).getValue();
  }
}
