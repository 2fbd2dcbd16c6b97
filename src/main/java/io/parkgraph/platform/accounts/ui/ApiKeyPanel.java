package io.parkgraph.platform.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.platform.accounts.keys.ApiKey;
import io.parkgraph.platform.accounts.keys.ApiKeyService;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Places;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.HistoryTimeline;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import io.parkgraph.platform.ui.Notices;
import java.time.Clock;
import java.util.stream.Collectors;

/** An API key: what it may do and where, until when, and what happened to it. */
class ApiKeyPanel extends DetailPanel {

  private static final long serialVersionUID = 1L;

  private final transient ApiKeyService keys;
  private final transient Places places;
  private final transient Clock clock;
  private final SerializableRunnable changed;
  private transient ApiKey key;

  ApiKeyPanel(
      ApiKeyService keys, Places places, Clock clock, ApiKey key, SerializableRunnable changed) {
    this.keys = keys;
    this.places = places;
    this.clock = clock;
    this.key = key;
    this.changed = changed;
    Localized.follow(this, this::show);
  }

  @Override
  public void changedElsewhere() {
    keys.find(key.id()).ifPresent(now -> key = now);
    show();
  }

  private void show() {
    String state = ApiKeyTexts.state(key, clock.instant());
    setHeading(key.application());
    setSubtitle(
        new Span(key.prefix() + "…"), badge(state, Localized.text("apiKey.state." + state)));
    clearContent();
    addContent(facts());
    if (key.isGood(clock.instant())) {
      addContent(buttons());
    }
    addContent(
        section(
            "ui.history",
            new HistoryTimeline(keys.history(key.id()), ApiKeyTexts.of(keys, places))));
  }

  private DescriptionList facts() {
    DescriptionList facts = new DescriptionList();
    facts.addClassName("park-facts");
    fact(facts, "apiKey.field.scopes", String.join(", ", key.scopes()));
    fact(
        facts,
        "apiKey.field.places",
        key.held().isEmpty()
            ? Localized.text("account.place.park")
            : key.held().stream()
                .map(places::name)
                .collect(Collectors.joining(Localized.text("account.grants.separator"))));
    fact(facts, "apiKey.field.createdAt", Moments.text(key.createdAt()));
    fact(facts, "apiKey.field.expiresAt", ApiKeyTexts.end(key));
    fact(facts, "apiKey.field.lastUsedAt", ApiKeyTexts.moment(key.lastUsedAt(), "account.never"));
    return facts;
  }

  private static void fact(DescriptionList facts, String label, String text) {
    facts.add(
        new DescriptionList.Term(Localized.text(label)), new DescriptionList.Description(text));
  }

  private Div buttons() {
    Button rotate = Localized.text(new Button(), "apiKey.rotate");
    rotate.addClickListener(click -> new RotateDialog(keys, key, this::reload).open());
    Button revoke = Localized.text(new Button(), "apiKey.revoke");
    revoke.addClickListener(click -> askToRevoke());
    Div buttons = new Div(rotate, revoke);
    buttons.addClassName("park-form-buttons");
    return buttons;
  }

  private void askToRevoke() {
    ConfirmDialog question = new ConfirmDialog();
    question.setHeader(Localized.text("apiKey.revoke") + ": " + key.application());
    question.setText(Localized.text("apiKey.revoke.question"));
    question.setCancelable(true);
    question.setCancelText(Localized.text("ui.cancel"));
    question.setConfirmText(Localized.text("apiKey.revoke"));
    question.setConfirmButtonTheme("error primary");
    question.addConfirmListener(confirmed -> {
      Outcome<ApiKey> outcome = keys.revoke(key.id(), WriteConditions.NONE);
      if (outcome instanceof Outcome.Refused<ApiKey> refused) {
        Notices.problem(Localized.text(refused.refusals().getFirst()));
      }
      reload();
    });
    question.open();
  }

  private void reload() {
    changedElsewhere();
    changed.run();
  }
}
