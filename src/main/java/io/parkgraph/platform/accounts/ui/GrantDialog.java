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
import java.util.List;

/** A role to grant, in the whole park or, where the role allows it, at one enterprise. */
class GrantDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient AccountService accounts;
  private final transient Account account;
  private final SerializableRunnable granted;
  private final ComboBox<Role> role = new ComboBox<>();
  private final PlacePicker enterprise;

  GrantDialog(
      AccountService accounts, Places places, Account account, SerializableRunnable granted) {
    super("account.grant", "account.grant.confirm");
    this.accounts = accounts;
    this.account = account;
    this.granted = granted;
    this.enterprise = new PlacePicker(places, Place.Kind.ENTERPRISE);
    role.setItems(
        List.of(Role.values()).stream()
            .filter(each -> each.everywhere() || takesEnterprise(each))
            .toList());
    role.setRequiredIndicatorVisible(true);
    role.addValueChangeListener(change -> showPlace(change.getValue()));
    enterprise.setVisible(false);
    Localized.label(role, "account.field.role");
    Localized.label(enterprise, "account.field.place");
    Localized.follow(
        this,
        () -> {
          role.setItemLabelGenerator(each -> Localized.constant("role", each));
          enterprise.setPlaceholder(Localized.text("account.place.park"));
        });
    errors().at("role", role);
    errors().at("place", enterprise);
    addFields(role, enterprise);
  }

  private void showPlace(Role chosen) {
    boolean takes = chosen != null && takesEnterprise(chosen);
    enterprise.setVisible(takes);
    enterprise.setRequiredIndicatorVisible(takes && !chosen.everywhere());
    if (!takes) {
      enterprise.clear();
    }
  }

  private static boolean takesEnterprise(Role role) {
    return role.places().contains(Place.Kind.ENTERPRISE);
  }

  @Override
  protected boolean confirm() {
    if (role.isEmpty()) {
      errors().show(List.of(Refusal.of(CommonRefusal.REQUIRED, "role")));
      return false;
    }
    var grant = new Grant(role.getValue(), enterprise.place().orElse(null));
    Outcome<Account> outcome = accounts.grant(account.id(), grant, WriteConditions.NONE);
    if (outcome instanceof Outcome.Refused<Account> refused) {
      errors().show(refused.refusals());
      return false;
    }
    granted.run();
    return true;
  }
}
