package io.parkgraph.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.member.Consent;
import io.parkgraph.member.Person;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.ui.ParkIcon;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the person who looks at it consented to, to give and to withdraw. */
class ConsentList extends Div {

  private static final long serialVersionUID = 1L;

  private final transient PersonActions actions;
  private final transient Person person;
  private final SerializableConsumer<Person> written;

  ConsentList(PersonActions actions, Person person, SerializableConsumer<Person> written) {
    this.actions = actions;
    this.person = person;
    this.written = written;
    Map<String, String> names =
        actions
            .employers()
            .names(
                person.consents().stream()
                    .map(Consent::enterpriseId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
    UnorderedList rows = new UnorderedList();
    rows.addClassName("park-rows");
    person.consents().reversed().forEach(consent -> rows.add(row(consent, names)));
    if (person.consents().isEmpty()) {
      rows.add(new ListItem(new Paragraph(Localized.text("myData.consents.none"))));
    }
    Button give = new Button(ParkIcon.PLUS.create(), click -> give());
    give.addThemeVariants(ButtonVariant.TERTIARY);
    give.setText(Localized.text("consent.give"));
    add(rows, give);
  }

  private ListItem row(Consent consent, Map<String, String> names) {
    Span purpose = new Span(Localized.constant("consentPurpose", consent.purpose()));
    purpose.addClassName("park-row-name");
    String employer = consent.enterpriseId();
    Span whose = new Span(employer == null ? "" : names.getOrDefault(employer, employer));
    Span when =
        new Span(
            consent.withdrawnAt() == null
                ? Localized.text("consent.since", Moments.text(consent.givenAt()))
                : Localized.text(
                    "consent.until",
                    Moments.text(consent.givenAt()),
                    Moments.text(consent.withdrawnAt())));
    when.addClassName("park-muted");
    Div what = new Div(purpose, whose, when);
    what.addClassName("park-row-what");
    ListItem row = new ListItem(what);
    if (consent.holds()) {
      Button withdraw = new Button(Localized.text("consent.withdraw"), click -> ask(consent));
      withdraw.addThemeVariants(ButtonVariant.TERTIARY);
      withdraw.setAriaLabel(
          Localized.text(
              "consent.withdraw.of", Localized.constant("consentPurpose", consent.purpose())));
      row.add(withdraw);
    }
    return row;
  }

  private void give() {
    new GiveConsentDialog(actions, person, written).open();
  }

  private void ask(Consent consent) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(Localized.text("consent.withdraw"));
    dialog.setText(Localized.text("consent.withdraw.text"));
    dialog.setCancelable(true);
    dialog.setCancelText(Localized.text("ui.cancel"));
    dialog.setConfirmText(Localized.text("consent.withdraw"));
    dialog.setConfirmButtonTheme("error primary");
    dialog.addConfirmListener(confirmed -> withdraw(consent));
    dialog.open();
  }

  private void withdraw(Consent consent) {
    switch (actions.consents().withdraw(person.id(), consent.id(), WriteConditions.NONE)) {
      case Outcome.Done<Person> done -> {
        Notices.done(Localized.text("consent.withdrawn"));
        written.accept(done.entity());
      }
      case Outcome.Refused<Person> refused ->
          Notices.problem(Localized.text(refused.refusals().getFirst()));
    }
  }
}
