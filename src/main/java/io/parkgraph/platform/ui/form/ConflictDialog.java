package io.parkgraph.platform.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks about what others changed meanwhile: for each field that both changed, their value or mine,
 * beside what both began with; and tells what is taken over from them.
 */
final class ConflictDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient FormFields<?> fields;
  private final transient Map<String, Authorship.Change> changes;
  private final List<ClashChoice> choices;
  private final Div problem = new Div();

  ConflictDialog(
      FormFields<?> fields,
      Merge merge,
      Map<String, Authorship.Change> changes,
      SerializableConsumer<List<String>> decided) {
    this.fields = fields;
    this.changes = changes;
    this.choices = merge.clashes().stream().map(this::choice).toList();
    addClassName("park-conflict-dialog");
    setWidth("min(46rem, 100vw - 2rem)");
    setCloseOnOutsideClick(false);
    setHeaderTitle(Localized.text("ui.conflict.title"));
    add(new Paragraph(Localized.text(choices.isEmpty() ? "ui.conflict.seen" : "ui.conflict.ask")));
    choices.forEach(choice -> choice.onDecision(() -> problem.setVisible(false)));
    choices.forEach(this::add);
    if (!merge.taken().isEmpty()) {
      add(taken(merge.taken()));
    }
    problem.addClassName("park-form-error");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    add(problem);
    Button back = new Button(Localized.text("ui.conflict.back"), click -> close());
    Button save =
        new Button(
            Localized.text(choices.isEmpty() ? "ui.conflict.goOn" : "ui.conflict.save"),
            click -> decide(decided));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(back, save);
  }

  private void decide(SerializableConsumer<List<String>> decided) {
    if (choices.stream().anyMatch(choice -> !choice.isDecided())) {
      problem.setText(Localized.text("ui.conflict.undecided"));
      problem.setVisible(true);
      choices.stream()
          .filter(choice -> !choice.isDecided())
          .findFirst()
          .ifPresent(ClashChoice::focus);
      return;
    }
    close();
    decided.accept(
        choices.stream().filter(ClashChoice::isForTheirs).map(ClashChoice::field).toList());
  }

  private ClashChoice choice(Merge.Clash clash) {
    String field = clash.field();
    return new ClashChoice(
        field,
        fields.label(field),
        fields.text(field, clash.base()),
        fields.text(field, clash.theirs()),
        fields.text(field, clash.mine()),
        who(field));
  }

  private Component taken(List<Merge.Taken> taken) {
    DescriptionList list = new DescriptionList();
    list.addClassName("park-changes");
    for (Merge.Taken one : taken) {
      Span before = new Span(fields.text(one.field(), one.base()));
      before.addClassName("park-before");
      Span who = new Span(who(one.field()));
      who.addClassName("park-muted");
      DescriptionList.Description values =
          new DescriptionList.Description(
              before, new Span(" → "), new Span(fields.text(one.field(), one.theirs()) + " "), who);
      list.add(new DescriptionList.Term(fields.label(one.field())), values);
    }
    Section section = new Section(new H3(Localized.text("ui.conflict.others")), list);
    section.addClassName("park-section");
    return section;
  }

  private String who(String field) {
    Authorship.@Nullable Change change = changes.get(field);
    return change == null ? "" : Moments.by(change.by()) + " · " + Moments.text(change.at());
  }
}
