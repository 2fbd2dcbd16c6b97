package io.parkgraph.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.parkgraph.member.Membership;
import io.parkgraph.member.Person;
import io.parkgraph.member.SelfService;
import io.parkgraph.platform.security.AccessEntry;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EmptyState;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.RequiresScope;
import io.parkgraph.platform.ui.View;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is stored about whoever looks at it, what that person consented to, and who looked. */
@Route("my-data")
@PermitAll
@RequiresScope(Scope.SELF_READ)
class MyDataView extends View {

  private static final long serialVersionUID = 1L;
  private static final int LOOKS = 50;

  private final transient SelfService self;
  private final transient PersonActions actions;
  private final Div body = new Div();

  MyDataView(SelfService self, PersonActions actions) {
    super("myData.title");
    this.self = self;
    this.actions = actions;
    body.addClassName("park-my-data");
    add(body);
    Localized.follow(this, this::draw);
  }

  private void draw() {
    body.removeAll();
    Optional<Person> me = self.me();
    if (me.isEmpty()) {
      body.add(new EmptyState(ParkIcon.USER, "myData.nobody", "myData.nobody.advice"));
      return;
    }
    Person person = me.get();
    body.add(
        Localized.text(new Paragraph(), "myData.text"),
        DetailPanel.section("myData.stored", stored(person)),
        DetailPanel.section(
            "person.employments", new EmploymentList(actions, person, false, none -> {})),
        DetailPanel.section(
            "myData.consents", new ConsentList(actions, person, changed -> draw())));
    actions.sections().of(Person.class, person).forEach(body::add);
    body.add(DetailPanel.section("myData.looks", looks(person)));
  }

  private Component stored(Person person) {
    var facts = new FactList().fact("person.field.name", person.name());
    facts.fact(
        "person.field.phone",
        actions.people().maskedPhone(person).orElseGet(() -> Localized.text("person.unknown")));
    facts.fact(
        "person.field.identity",
        actions
            .people()
            .identityLastFour(person)
            .map(last -> "**************" + last)
            .orElseGet(() -> Localized.text("person.unknown")));
    Membership membership = person.membership();
    facts.fact(
        "person.field.status",
        membership == null
            ? Localized.text("person.noMembership")
            : Localized.constant("membershipStatus", membership.status()));
    if (membership != null) {
      facts.fact("person.field.branch", branch(membership));
      facts.fact("person.field.since", membership.since().toString());
    }
    return facts;
  }

  private String branch(Membership membership) {
    return membership
        .branch()
        .map(id -> actions.branches().names(List.of(id)).getOrDefault(id, id))
        .orElseGet(() ->
            Objects.requireNonNullElseGet(
                membership.elsewhere(), () -> Localized.text("person.unplaced")));
  }

  private Component looks(Person person) {
    UnorderedList rows = new UnorderedList();
    rows.addClassName("park-rows");
    List<AccessEntry> entries = self.looks(person, PageRequest.first(LOOKS)).items();
    entries.forEach(entry -> rows.add(look(entry)));
    if (entries.isEmpty()) {
      rows.add(new ListItem(new Paragraph(Localized.text("myData.looks.none"))));
    }
    return rows;
  }

  private static ListItem look(AccessEntry entry) {
    Span what = new Span(Localized.text("access.result." + entry.result()));
    what.addClassName("park-row-name");
    Span who = new Span(Moments.by(entry.callerName()) + " · " + Moments.text(entry.at()));
    who.addClassName("park-muted");
    Div line = new Div(what, who);
    String reason = entry.reason();
    if (reason != null && !reason.isBlank()) {
      line.add(new Span(reason));
    }
    line.addClassName("park-row-what");
    return new ListItem(line);
  }
}
