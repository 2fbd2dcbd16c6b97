package io.parkgraph.member.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.ConsentPurpose;
import io.parkgraph.member.GivenConsent;
import io.parkgraph.member.Person;
import io.parkgraph.platform.command.Answered;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Gives a consent; a token is shown once, until the dialog is closed. */
class GiveConsentDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient PersonActions actions;
  private final String personId;
  private final SerializableConsumer<Person> written;
  private final ComboBox<ConsentPurpose> purpose = new ComboBox<>();
  private final ComboBox<String> employer = new ComboBox<>();
  private final Code token = new Code();

  GiveConsentDialog(PersonActions actions, Person person, SerializableConsumer<Person> written) {
    super("consent.give", "consent.give.confirm");
    this.actions = actions;
    this.personId = person.id();
    this.written = written;
    purpose.setItems(ConsentPurpose.values());
    purpose.setRequiredIndicatorVisible(true);
    Localized.follow(
        purpose,
        () -> purpose.setItemLabelGenerator(value -> Localized.constant("consentPurpose", value)));
    Map<String, String> employers =
        actions
            .employers()
            .names(
                person.employments().stream()
                    .filter(Employment::goesOn)
                    .map(Employment::enterpriseId)
                    .collect(Collectors.toSet()));
    employer.setItems(employers.keySet());
    employer.setItemLabelGenerator(id -> Objects.requireNonNullElse(employers.get(id), id));
    employer.setVisible(false);
    purpose.addValueChangeListener(change -> {
      ConsentPurpose chosen = change.getValue();
      employer.setVisible(chosen != null && chosen.ofEmployer());
    });
    errors().at("purpose", Localized.label(purpose, "consent.purpose"));
    errors().at("employerId", Localized.label(employer, "person.field.employer"));
    token.getElement().setAttribute("aria-live", "polite");
    token.addClassName("park-secret");
    addFields(Localized.text(new Paragraph(), "consent.give.text"), purpose, employer, token);
  }

  @Override
  protected boolean confirm() {
    ConsentPurpose chosen = purpose.getValue();
    if (chosen == null) {
      errors().show(List.of(Refusal.of(CommonRefusal.REQUIRED, "purpose")));
      return false;
    }
    String whose = chosen.ofEmployer() ? employer.getValue() : null;
    Answered<GivenConsent> answer = actions.consents().give(personId, chosen, whose, null);
    GivenConsent given = answer.value();
    if (given == null) {
      errors().show(answer.refusals());
      return false;
    }
    Notices.done(Localized.text("consent.given"));
    written.accept(given.person());
    if (given.token() == null) {
      return true;
    }
    token.getElement().executeJs("this.textContent = $0", given.token());
    purpose.setReadOnly(true);
    employer.setReadOnly(true);
    setConfirmable(false);
    setUnsaved(false);
    return false;
  }
}
