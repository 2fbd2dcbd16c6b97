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
import io.parkgraph.platform.ui.AggregatePanel;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.HistoryTimeline;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.WorkflowActions;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person: who it is under masks, membership, employments, what other rooms add, the history. */
class PersonPanel extends AggregatePanel<Person> {

  private static final long serialVersionUID = 1L;

  private final transient PersonActions actions;
  private final boolean mayWrite;
  private final boolean mayReveal;

  PersonPanel(PersonActions actions, Person person, SerializableRunnable written) {
    super(person, written);
    this.actions = actions;
    this.mayWrite = actions.caller().get().may(Scope.MEMBER_WRITE, person.home());
    this.mayReveal = actions.caller().get().may(Scope.MEMBER_REVEAL, person.places());
  }

  @Override
  protected Optional<Person> find(String id) {
    return actions.people().find(id);
  }

  @Override
  protected void draw() {
    setHeading(actions.people().name(entity()));
    setSubtitle(new Span(standing()));
    addContent(facts());
    if (mayWrite) {
      addContent(buttons());
    }
    addDecisions();
    addContent(
        section("person.employments", new EmploymentList(actions, entity(), mayWrite, this::show)));
    actions.sections().of(Person.class, entity()).forEach(this::addContent);
    addContent(
        section(
            "ui.history",
            new HistoryTimeline(
                actions.people().history(entity().id()), PersonTexts.of(actions.people()))));
  }

  /** What is decided on a membership, for whoever decides: to all others it would say nothing. */
  private void addDecisions() {
    List<AvailableAction> available = actions.memberships().availableActions(entity());
    if (available.stream().anyMatch(AvailableAction::allowed)) {
      addContent(
          section(
              "membership.title",
              new WorkflowActions("membershipAction", available, this::decide)));
    }
  }

  private void decide(String action) {
    new MembershipDialog(actions, entity(), MembershipAction.valueOf(action), this::show).open();
  }

  private String standing() {
    return entity()
        .status()
        .map(status -> Localized.constant("membershipStatus", status))
        .orElseGet(() -> Localized.text("person.noMembership"));
  }

  private Component facts() {
    var facts = new FactList();
    Membership membership = entity().membership();
    if (membership != null) {
      facts.fact("person.field.branch", branch(membership));
      facts.fact("person.field.since", membership.since().toString());
    }
    facts.fact("person.field.phone", phone());
    actions
        .people()
        .identityLastFour(entity())
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
    return actions.people().maskedPhone(entity()).orElseGet(() -> Localized.text("person.unknown"));
  }

  private String consentKey() {
    boolean holds =
        actions.consents().of(entity()).stream()
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
            () -> new EditPersonDialog(actions, entity(), this::show).open()));
    if (mayReveal && entity().phone() != null) {
      all.add(
          button(
              ParkIcon.EYE,
              "person.reveal",
              () -> new RevealPhoneDialog(actions.reveals(), entity().id()).open()));
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
}
