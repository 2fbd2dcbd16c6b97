package io.parkgraph.platform.accounts.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.platform.accounts.Account;
import io.parkgraph.platform.accounts.AccountService;
import io.parkgraph.platform.accounts.NewAccount;
import io.parkgraph.platform.accounts.secrets.Handover;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;

/** A new account to make; its password is told once. */
class NewAccountDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient AccountService accounts;
  private final SerializableConsumer<String> made;
  private final TextField id = new TextField();
  private final TextField name = new TextField();

  NewAccountDialog(AccountService accounts, SerializableConsumer<String> made) {
    super("account.new", "account.new.confirm");
    this.accounts = accounts;
    this.made = made;
    Localized.label(id, "account.field.id");
    Localized.label(name, "account.field.name");
    Localized.follow(id, () -> id.setHelperText(Localized.text("account.id.hint")));
    id.setRequiredIndicatorVisible(true);
    name.setRequiredIndicatorVisible(true);
    name.setMaxLength(Account.NAME_LENGTH);
    errors().at("id", id);
    errors().at("name", name);
    addFields(id, name);
  }

  @Override
  protected boolean confirm() {
    Handover<Account> made =
        accounts.create(new NewAccount(id.getValue(), name.getValue()), WriteConditions.NONE);
    return switch (made.outcome()) {
      case Outcome.Refused<Account> refused -> {
        errors().show(refused.refusals());
        yield false;
      }
      case Outcome.Done<Account> done -> {
        this.made.accept(done.entity().id());
        if (made.secret() != null) {
          new SecretDialog("account.password.once", "account.password.once.advice", made.secret())
              .open();
        }
        yield true;
      }
    };
  }
}
