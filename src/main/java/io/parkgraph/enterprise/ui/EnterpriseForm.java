package io.parkgraph.enterprise.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.Industry;
import io.parkgraph.enterprise.Site;
import io.parkgraph.platform.ui.FieldErrors;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.YesNo;
import io.parkgraph.platform.ui.form.FormFields;

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
  private final FormFields<EnterpriseDraft> fields = new FormFields<>(errors);

  EnterpriseForm(boolean registering, SerializableRunnable changed) {
    addClassName("park-form");
    industry.setItems(Industry.values());
    site.setItems(Site.values());
    addFields();
    name.setRequiredIndicatorVisible(true);
    name.setMaxLength(Enterprise.NAME_LENGTH);
    industry.setRequiredIndicatorVisible(true);
    creditCode.setRequiredIndicatorVisible(registering);
    creditCode.setReadOnly(!registering);
    name.addClassName("park-whole-row");
    creditCode.addClassName("park-whole-row");
    industry.addClassName("park-whole-row");
    managed.addClassName("park-whole-row");
    Div grid = new Div(name, creditCode, industry, divisionCode, site, managed);
    grid.addClassName("park-form-fields");
    add(errors, grid);
    fields.onChange(changed);
    Localized.follow(this, () -> hint(registering));
  }

  private void addFields() {
    fields.add("name", "enterprise.field.name", name, EnterpriseDraft::name, text -> text);
    fields.add(
        "creditCode",
        "enterprise.field.creditCode",
        creditCode,
        EnterpriseDraft::creditCode,
        text -> text);
    fields.add(
        "industry",
        "enterprise.field.industry",
        industry,
        EnterpriseDraft::industry,
        EnterpriseTexts::industry);
    fields.add(
        "divisionCode",
        "enterprise.field.divisionCode",
        divisionCode,
        EnterpriseDraft::divisionCode,
        text -> text);
    fields.add(
        "site",
        "enterprise.field.site",
        site,
        EnterpriseDraft::site,
        where -> Localized.constant("site", where));
    fields.add(
        "managed", "enterprise.managed.check", managed, EnterpriseDraft::managed, YesNo::text);
  }

  private void hint(boolean registering) {
    industry.setItemLabelGenerator(EnterpriseTexts::industry);
    site.setItemLabelGenerator(value -> Localized.constant("site", value));
    divisionCode.setHelperText(registering ? Localized.text("enterprise.divisionCode.hint") : null);
  }

  /** The fields by their paths. */
  FormFields<EnterpriseDraft> fields() {
    return fields;
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

  void setEditable(boolean editable) {
    fields.setEditable(editable);
    creditCode.setReadOnly(true);
  }
}
