package io.parkgraph.platform.accounts.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.platform.accounts.Account;
import io.parkgraph.platform.accounts.AccountService;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Places;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A role to grant, in the whole park or at one place of the kind that the role takes. */
class GrantDialog extends FormDialog {

  private static final long serialVersionUID = 1L;
  private static final Set<Place.Kind> KINDS =
      EnumSet.of(Place.Kind.ENTERPRISE, Place.Kind.ORGANIZATION, Place.Kind.PERSON);

  private final transient AccountService accounts;
  private final transient Account account;
  private final SerializableRunnable granted;
  private final ComboBox<Role> role = new ComboBox<>();
  private final PlacePicker place;

  GrantDialog(
      AccountService accounts, Places places, Account account, SerializableRunnable granted) {
    super("account.grant", "account.grant.confirm");
    this.accounts = accounts;
    this.account = account;
    this.granted = granted;
    this.place = new PlacePicker(places, Place.Kind.ENTERPRISE);
    role.setItems(
        List.of(Role.values()).stream()
            .filter(each -> each.everywhere() || kind(each).isPresent())
            .toList());
    role.setRequiredIndicatorVisible(true);
    role.addValueChangeListener(change -> showPlace(change.getValue()));
    place.setVisible(false);
    Localized.label(role, "account.field.role");
    Localized.label(place, "account.field.place");
    Localized.follow(
        this,
        () -> {
          role.setItemLabelGenerator(each -> Localized.constant("role", each));
          place.setPlaceholder(Localized.text("account.place.park"));
        });
    errors().at("role", role);
    errors().at("place", place);
    addFields(role, place);
  }

  private void showPlace(Role chosen) {
    Optional<Place.Kind> kind = Optional.ofNullable(chosen).flatMap(GrantDialog::kind);
    boolean takes = kind.isPresent();
    kind.ifPresent(place::setKind);
    place.setVisible(takes);
    place.setRequiredIndicatorVisible(takes && !chosen.everywhere());
    if (!takes) {
      place.clear();
    }
  }

  /** The kind of places that a role is granted for, of those kinds that can be looked up. */
  private static Optional<Place.Kind> kind(Role role) {
    return role.places().stream().filter(KINDS::contains).findFirst();
  }

  @Override
  protected boolean confirm() {
    if (role.isEmpty()) {
      errors().show(List.of(Refusal.of(CommonRefusal.REQUIRED, "role")));
      return false;
    }
    var grant = new Grant(role.getValue(), place.place().orElse(null));
    Outcome<Account> outcome = accounts.grant(account.id(), grant, WriteConditions.NONE);
    if (outcome instanceof Outcome.Refused<Account> refused) {
      errors().show(refused.refusals());
      return false;
    }
    granted.run();
    return true;
  }
}
