package io.parkgraph.platform.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.ui.settings.ListSettings;
import io.parkgraph.platform.ui.settings.SavedView;
import io.parkgraph.platform.ui.settings.Settings;
import java.util.List;

/** Keeps what a list shows under a name; a view of that name is replaced. */
class SaveViewDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient Settings settings;
  private final String list;
  private final String query;
  private final SerializableRunnable saved;
  private final TextField name = new TextField();
  private final Checkbox usual = new Checkbox();

  SaveViewDialog(Settings settings, String list, String query, SerializableRunnable saved) {
    super("ui.views.save", "ui.save");
    this.settings = settings;
    this.list = list;
    this.query = query;
    this.saved = saved;
    name.setMaxLength(SavedView.NAME_LENGTH);
    name.setRequiredIndicatorVisible(true);
    name.setAutofocus(true);
    errors().at("name", Localized.label(name, "ui.views.name"));
    addFields(name, Localized.label(usual, "ui.views.open"));
  }

  @Override
  protected boolean confirm() {
    InputChecks checks = new InputChecks();
    String given = checks.text("name", name.getValue(), SavedView.NAME_LENGTH).orElse("");
    ListSettings mine = settings.list(list);
    if (!checks.failed()
        && mine.view(given).isEmpty()
        && mine.views().size() >= ListSettings.MOST_VIEWS) {
      errors().show(List.of(Refusal.of(CommonRefusal.INVALID, "name")));
      return false;
    }
    if (checks.failed()) {
      errors().show(checks.refusals());
      return false;
    }
    settings.changeList(
        list,
        before -> {
          ListSettings with = before.with(new SavedView(given, query));
          return usual.getValue() ? with.openingWith(given) : with;
        });
    Notices.done(Localized.text("ui.saved"));
    saved.run();
    return true;
  }
}
