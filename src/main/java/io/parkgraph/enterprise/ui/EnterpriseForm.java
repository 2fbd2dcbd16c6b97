package io.parkgraph.enterprise.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.ValueProvider;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.Industry;
import io.parkgraph.enterprise.Site;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.ui.FieldErrors;
import io.parkgraph.platform.ui.Localized;
import java.util.List;

/** The fields of an enterprise. It checks nothing: the domain's refusals appear at the fields. */
class EnterpriseForm extends Div {

  private static final long serialVersionUID = 1L;

  private final TextField name = new TextField();
  private final TextField creditCode = new TextField();
  private final ComboBox<Industry> industry = new ComboBox<>();
  private final TextField divisionCode = new TextField();
  private final ComboBox<Site> site = new ComboBox<>();
  private final Checkbox managed = new Checkbox();
  private final FieldErrors errors = new FieldErrors();
  private final Binder<EnterpriseDraft> binder = new Binder<>();

  EnterpriseForm(boolean registering, SerializableRunnable changed) {
    addClassName("park-form");
    bind();
    name.setRequiredIndicatorVisible(true);
    name.setMaxLength(Enterprise.NAME_LENGTH);
    industry.setRequiredIndicatorVisible(true);
    creditCode.setRequiredIndicatorVisible(registering);
    creditCode.setReadOnly(!registering);
    name.addClassName("park-whole-row");
    creditCode.addClassName("park-whole-row");
    industry.addClassName("park-whole-row");
    managed.addClassName("park-whole-row");
    Div fields = new Div(name, creditCode, industry, divisionCode, site, managed);
    fields.addClassName("park-form-fields");
    add(errors, fields);
    binder.addValueChangeListener(change -> changed.run());
    Localized.follow(this, () -> hint(registering));
  }

  private void bind() {
    bind(Localized.label(name, "enterprise.field.name"), EnterpriseDraft::name);
    bind(Localized.label(creditCode, "enterprise.field.creditCode"), EnterpriseDraft::creditCode);
    bind(Localized.label(industry, "enterprise.field.industry"), EnterpriseDraft::industry);
    bind(
        Localized.label(divisionCode, "enterprise.field.divisionCode"),
        EnterpriseDraft::divisionCode);
    bind(Localized.label(site, "enterprise.field.site"), EnterpriseDraft::site);
    bind(Localized.label(managed, "enterprise.managed.check"), EnterpriseDraft::managed);
    errors.at("name", name);
    errors.at("creditCode", creditCode);
    errors.at("industry", industry);
    errors.at("divisionCode", divisionCode);
    errors.at("site", site);
    errors.at("managed", managed);
    industry.setItems(Industry.values());
    site.setItems(Site.values());
  }

  /** The binder fills and watches the fields; what they hold is read by {@link #draft()}. */
  private <V> void bind(HasValue<?, V> field, ValueProvider<EnterpriseDraft, V> value) {
    binder.forField(field).bind(value, (draft, typed) -> {});
  }

  private void hint(boolean registering) {
    industry.setItemLabelGenerator(EnterpriseTexts::industry);
    site.setItemLabelGenerator(value -> Localized.constant("site", value));
    divisionCode.setHelperText(registering ? Localized.text("enterprise.divisionCode.hint") : null);
  }

  /** Fills the fields; nothing counts as changed then. */
  void fill(EnterpriseDraft draft) {
    binder.readBean(draft);
    errors.show(List.of());
  }

  /** Puts my input upon what others have saved; what differs from that counts as changed. */
  void merge(EnterpriseDraft theirs, EnterpriseDraft mine) {
    fill(theirs);
    name.setValue(mine.name());
    industry.setValue(mine.industry());
    divisionCode.setValue(mine.divisionCode());
    site.setValue(mine.site());
    managed.setValue(mine.managed());
  }

  EnterpriseDraft draft() {
    return new EnterpriseDraft(
        name.getValue(),
        creditCode.getValue(),
        industry.getValue(),
        divisionCode.getValue(),
        site.getValue(),
        managed.getValue());
  }

  boolean changed() {
    return binder.hasChanges();
  }

  void refuse(List<Refusal> refusals) {
    errors.show(refusals);
  }

  void setEditable(boolean editable) {
    binder.getFields().forEach(field -> field.setReadOnly(!editable));
    creditCode.setReadOnly(true);
  }
}
