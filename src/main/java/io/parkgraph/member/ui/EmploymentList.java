package io.parkgraph.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.Person;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.InnerLink;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a person works and worked. */
class EmploymentList extends Div {

  private static final long serialVersionUID = 1L;

  private final transient PersonActions actions;
  private final transient Person person;
  private final SerializableConsumer<Person> written;

  EmploymentList(
      PersonActions actions,
      Person person,
      boolean mayWrite,
      SerializableConsumer<Person> written) {
    this.actions = actions;
    this.person = person;
    this.written = written;
    Map<String, String> names =
        actions
            .employers()
            .names(
                person.employments().stream()
                    .map(Employment::enterpriseId)
                    .collect(Collectors.toSet()));
    UnorderedList rows = new UnorderedList();
    rows.addClassName("park-rows");
    person
        .employments()
        .reversed()
        .forEach(each ->
            rows.add(
                row(each, names.getOrDefault(each.enterpriseId(), each.enterpriseId()), mayWrite)));
    if (person.employments().isEmpty()) {
      Paragraph none = new Paragraph(Localized.text("person.employments.none"));
      none.addClassName("park-muted");
      rows.add(new ListItem(none));
    }
    add(rows);
    if (mayWrite) {
      Button begin = new Button(ParkIcon.PLUS.create(), click -> begin());
      begin.addThemeVariants(ButtonVariant.TERTIARY);
      begin.setText(Localized.text("person.employ"));
      add(begin);
    }
  }

  private ListItem row(Employment employment, String employer, boolean mayWrite) {
    Component name = named(employment.enterpriseId(), employer);
    Span post = new Span(employment.post());
    post.addClassName("park-muted");
    Span days =
        new Span(
            Localized.text(
                employment.goesOn() ? "person.employment.since" : "person.employment.days",
                employment.since(),
                employment.until() == null ? "" : employment.until()));
    days.addClassName("park-muted");
    Div what = new Div(name, post, days);
    what.addClassName("park-row-what");
    ListItem row = new ListItem(what);
    if (mayWrite && employment.goesOn()) {
      Button end = new Button(ParkIcon.CLOSE.create(), click -> end(employment, employer));
      end.addThemeVariants(ButtonVariant.TERTIARY);
      end.setAriaLabel(Localized.text("person.leave.of", employer));
      end.setTooltipText(Localized.text("person.leave.of", employer));
      row.add(end);
    }
    return row;
  }

  /** The name leads on only where its reader may go: a person reads the own data without more. */
  private Component named(String employerId, String employer) {
    Span name = new Span(employer);
    boolean open =
        actions
            .caller()
            .get()
            .rows(Scope.ENTERPRISE_READ, Place.Kind.ENTERPRISE)
            .contains(employerId);
    HtmlContainer shown = open ? new InnerLink("enterprises/" + employerId, name) : name;
    shown.addClassName("park-row-name");
    return shown;
  }

  private void begin() {
    new EmployDialog(actions, person, written).open();
  }

  private void end(Employment employment, String employer) {
    new LeaveDialog(actions, person, employment.enterpriseId(), employer, written).open();
  }
}
