package io.parkgraph.platform.accounts.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.platform.accounts.keys.ApiKey;
import io.parkgraph.platform.accounts.keys.ApiKeyService;
import io.parkgraph.platform.accounts.keys.NewApiKey;
import io.parkgraph.platform.accounts.secrets.Handover;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Places;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A new API key to make; it is told once. */
class NewApiKeyDialog extends FormDialog {

  private static final long serialVersionUID = 1L;
  private static final int USUAL_DAYS = 365;

  private final transient ApiKeyService keys;
  private final SerializableConsumer<String> made;
  private final TextField application = new TextField();
  private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>();
  private final PlacePicker enterprise;
  private final IntegerField days = new IntegerField();

  NewApiKeyDialog(ApiKeyService keys, Places places, SerializableConsumer<String> made) {
    super("apiKey.new", "apiKey.new.confirm");
    this.keys = keys;
    this.made = made;
    this.enterprise = new PlacePicker(places, Place.Kind.ENTERPRISE);
    scopes.setItems(Arrays.stream(Scope.values()).filter(Scope::forApplications).toList());
    scopes.setItemLabelGenerator(Scope::value);
    scopes.getElement().getThemeList().add("vertical");
    days.setValue(USUAL_DAYS);
    days.setMin(1);
    days.setMax(ApiKeyService.MOST_DAYS);
    application.setRequiredIndicatorVisible(true);
    scopes.setRequiredIndicatorVisible(true);
    Localized.label(application, "apiKey.field.application");
    Localized.label(scopes, "apiKey.field.scopes");
    Localized.label(enterprise, "apiKey.field.places");
    Localized.label(days, "apiKey.field.days");
    Localized.follow(
        this,
        () -> {
          application.setHelperText(Localized.text("apiKey.application.hint"));
          enterprise.setPlaceholder(Localized.text("account.place.park"));
        });
    errors().at("application", application);
    errors().at("scopes", scopes);
    errors().at("places", enterprise);
    errors().at("days", days);
    addFields(application, scopes, enterprise, days);
  }

  @Override
  protected boolean confirm() {
    Set<Place> places = enterprise.place().stream().collect(Collectors.toSet());
    var input =
        new NewApiKey(
            application.getValue(), scopes.getValue(), places, days.getOptionalValue().orElse(0));
    Handover<ApiKey> issued = keys.issue(input, WriteConditions.NONE);
    return switch (issued.outcome()) {
      case Outcome.Refused<ApiKey> refused -> {
        errors().show(refused.refusals());
        yield false;
      }
      case Outcome.Done<ApiKey> done -> {
        made.accept(done.entity().id());
        if (issued.secret() != null) {
          new SecretDialog("apiKey.once", "apiKey.once.advice", issued.secret()).open();
        }
        yield true;
      }
    };
  }
}
