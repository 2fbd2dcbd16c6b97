package io.parkgraph.platform.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.platform.accounts.Account;
import io.parkgraph.platform.accounts.AccountService;
import io.parkgraph.platform.accounts.SessionService;
import io.parkgraph.platform.accounts.secrets.Handover;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Places;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.HistoryTimeline;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.ui.ParkIcon;

/** An account: its roles, what can be done with it, where it is signed in, what happened to it. */
class AccountPanel extends DetailPanel {

  private static final long serialVersionUID = 1L;

  private final transient AccountService accounts;
  private final transient SessionService sessions;
  private final transient Places places;
  private final SerializableRunnable changed;
  private transient Account account;

  AccountPanel(
      AccountService accounts,
      SessionService sessions,
      Places places,
      Account account,
      SerializableRunnable changed) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.places = places;
    this.account = account;
    this.changed = changed;
    Localized.follow(this, this::show);
  }

  @Override
  public void changedElsewhere() {
    accounts.find(account.id()).ifPresent(now -> account = now);
    show();
  }

  private void show() {
    boolean own = accounts.isOwn(account);
    setHeading(account.name());
    setSubtitle(
        new Span(account.id()), badge(AccountsView.state(account), AccountsView.told(account)));
    clearContent();
    if (own) {
      addContent(Localized.text(new Paragraph(), "account.own"));
    }
    addContent(
        section("account.field.grants", grants(own)),
        section("account.actions", actions(own)),
        section("account.sessions", new SessionList(sessions, account.id())),
        section(
            "ui.history",
            new HistoryTimeline(
                accounts.history(account.id()), AccountTexts.of(accounts, places))));
  }

  private Div grants(boolean own) {
    Div list = new Div();
    list.addClassName("park-grants");
    if (account.grants().isEmpty()) {
      list.add(Localized.text(new Paragraph(), "account.grants.none"));
    }
    account.grants().forEach(grant -> list.add(grant(grant, own)));
    Button add = new Button(ParkIcon.PLUS.create());
    add.setEnabled(!own);
    add.addClickListener(click -> new GrantDialog(accounts, places, account, this::reload).open());
    list.add(Localized.text(add, "account.grant"));
    return list;
  }

  private Component grant(Grant grant, boolean own) {
    Span text = new Span(AccountTexts.grant(places, grant));
    Button revoke = new Button(ParkIcon.CLOSE.create());
    revoke.addThemeVariants(ButtonVariant.TERTIARY);
    revoke.setEnabled(!own);
    String label = Localized.text("account.revoke") + ": " + text.getText();
    revoke.setAriaLabel(label);
    revoke.setTooltipText(label);
    revoke.addClickListener(click ->
        ask(
            "account.revoke",
            () -> done(accounts.revoke(account.id(), grant, WriteConditions.NONE))));
    Div row = new Div(text, revoke);
    row.addClassName("park-grant");
    return row;
  }

  private Div actions(boolean own) {
    Div buttons = new Div();
    buttons.addClassName("park-form-buttons");
    String id = account.id();
    buttons.add(action("account.reset", !own, this::resetPassword));
    buttons.add(
        action(
            "account.signOut",
            true,
            () -> done(accounts.signOutEverywhere(id, WriteConditions.NONE))));
    buttons.add(
        account.disabled()
            ? action("account.enable", !own, () -> done(accounts.enable(id, WriteConditions.NONE)))
            : action(
                "account.disable", !own, () -> done(accounts.disable(id, WriteConditions.NONE))));
    return buttons;
  }

  private Button action(String label, boolean possible, SerializableRunnable act) {
    Button button = Localized.text(new Button(), label);
    button.setEnabled(possible);
    button.addClickListener(click -> ask(label, act));
    return button;
  }

  private void ask(String label, SerializableRunnable act) {
    ConfirmDialog question = new ConfirmDialog();
    question.setHeader(Localized.text(label) + ": " + account.name());
    question.setText(Localized.text(label + ".question"));
    question.setCancelable(true);
    question.setCancelText(Localized.text("ui.cancel"));
    question.setConfirmText(Localized.text(label));
    question.addConfirmListener(confirmed -> act.run());
    question.open();
  }

  private void resetPassword() {
    Handover<Account> reset = accounts.resetPassword(account.id(), WriteConditions.NONE);
    done(reset.outcome());
    if (reset.secret() != null) {
      new SecretDialog("account.password.once", "account.password.once.advice", reset.secret())
          .open();
    }
  }

  private void done(Outcome<Account> outcome) {
    if (outcome instanceof Outcome.Refused<Account> refused) {
      Notices.problem(Localized.text(refused.refusals().getFirst()));
    } else {
      Notices.done(Localized.text("ui.saved"));
    }
    reload();
  }

  private void reload() {
    changedElsewhere();
    changed.run();
  }
}
