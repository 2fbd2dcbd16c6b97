package io.parkgraph.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.member.Consent;
import io.parkgraph.member.ConsentPurpose;
import io.parkgraph.member.Membership;
import io.parkgraph.member.Person;
import io.parkgraph.member.membership.MembershipAction;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.HistoryTimeline;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.WorkflowActions;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.ArrayList;
import java.util.List;

/** A person: who it is under masks, membership, employments, what other rooms add, the history. */
class PersonPanel extends DetailPanel {

  private static final long serialVersionUID = 1L;

  private final transient PersonActions actions;
  private final SerializableRunnable written;
  private final boolean mayWrite;
  private final boolean mayReveal;
  private transient Person person;

  PersonPanel(PersonActions actions, Person person, SerializableRunnable written) {
    this.actions = actions;
    this.person = person;
    this.written = written;
    this.mayWrite = actions.caller().get().may(Scope.MEMBER_WRITE, person.home());
    this.mayReveal = actions.caller().get().may(Scope.MEMBER_REVEAL, person.places());
    Localized.follow(this, this::draw);
  }

  @Override
  public void changedElsewhere() {
    actions
        .people()
        .find(person.id())
        .filter(current -> current.version() != person.version())
        .ifPresent(current -> {
          person = current;
          draw();
        });
  }

  private void draw() {
    setHeading(actions.people().name(person));
    setSubtitle(new Span(standing()));
    clearContent();
    addContent(facts());
    if (mayWrite) {
      addContent(buttons());
    }
    addDecisions();
    addContent(
        section("person.employments", new EmploymentList(actions, person, mayWrite, this::show)));
    actions.sections().of(Person.class, person).forEach(this::addContent);
    addContent(
        section(
            "ui.history",
            new HistoryTimeline(
                actions.people().history(person.id()), PersonTexts.of(actions.people()))));
  }

  /** What is decided on a membership, for whoever decides: to all others it would say nothing. */
  private void addDecisions() {
    List<AvailableAction> available = actions.memberships().availableActions(person);
    if (available.stream().anyMatch(AvailableAction::allowed)) {
      addContent(
          section(
              "membership.title",
              new WorkflowActions("membershipAction", available, this::decide)));
    }
  }

  private void decide(String action) {
    new MembershipDialog(actions, person, MembershipAction.valueOf(action), this::show).open();
  }

  private String standing() {
    return person
        .status()
        .map(status -> Localized.constant("membershipStatus", status))
        .orElseGet(() -> Localized.text("person.noMembership"));
  }

  private Component facts() {
    var facts = new FactList();
    Membership membership = person.membership();
    if (membership != null) {
      facts.fact("person.field.branch", branch(membership));
      facts.fact("person.field.since", membership.since().toString());
    }
    facts.fact("person.field.phone", phone());
    actions
        .people()
        .identityLastFour(person)
        .ifPresent(last -> facts.fact("person.field.identity", "**************" + last));
    facts.fact("person.field.consent", Localized.text(consentKey()));
    return facts;
  }

  private String branch(Membership membership) {
    String elsewhere =
        membership.elsewhere() == null
            ? Localized.text("person.unplaced")
            : Localized.text("person.elsewhere", membership.elsewhere());
    return membership
        .branch()
        .map(id -> actions.branches().names(List.of(id)).getOrDefault(id, id))
        .orElse(elsewhere);
  }

  private String phone() {
    return actions.people().maskedPhone(person).orElseGet(() -> Localized.text("person.unknown"));
  }

  private String consentKey() {
    boolean holds =
        actions.consents().of(person).stream()
            .filter(Consent::holds)
            .anyMatch(each -> each.purpose() == ConsentPurpose.ORGANIZATION_LIFE);
    return holds ? "person.consent.holds" : "person.consent.none";
  }

  private Div buttons() {
    var all = new ArrayList<Component>();
    all.add(
        button(
            ParkIcon.PENCIL,
            "person.edit",
            () -> new EditPersonDialog(actions, person, this::show).open()));
    if (mayReveal && person.phone() != null) {
      all.add(
          button(
              ParkIcon.EYE,
              "person.reveal",
              () -> new RevealPhoneDialog(actions.reveals(), person.id()).open()));
    }
    Div buttons = new Div(all.toArray(Component[]::new));
    buttons.addClassName("park-form-buttons");
    return buttons;
  }

  private static Button button(ParkIcon icon, String label, SerializableRunnable does) {
    Button button = new Button(icon.create(), click -> does.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return Localized.text(button, label);
  }

  private void show(Person current) {
    person = current;
    draw();
    written.run();
  }
}
