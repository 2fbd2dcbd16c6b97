package io.parkgraph.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.Outcome;

/**
 * A small form in a dialog: it stays open, with the refusals at its fields, until it worked, and
 * asks before it loses what was typed.
 */
public abstract class FormDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final FieldErrors errors = new FieldErrors();
  private final Div fields = new Div(errors);
  private final Button confirm = new Button();
  private final Button cancel = new Button();
  private boolean typed;
  private boolean confirming;

  /** A dialog with the title and the confirming button of two keys. */
  protected FormDialog(String title, String confirmLabel) {
    addClassName("park-form-dialog");
    setWidth("min(28rem, 100vw - 2rem)");
    setCloseOnOutsideClick(false);
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.addClickListener(click -> tryToConfirm());
    cancel.addClickListener(click -> giveUp());
    addDialogCloseActionListener(escape -> giveUp());
    fields.addClassName("park-dialog-fields");
    add(fields);
    getFooter().add(cancel, confirm);
    Localized.text(cancel, "ui.cancel");
    Localized.text(confirm, confirmLabel);
    Localized.follow(this, () -> setHeaderTitle(Localized.text(title)));
  }

  /** Puts fields at the end; what is typed into them is guarded. */
  protected void addFields(Component... components) {
    fields.add(components);
    for (Component component : components) {
      if (component instanceof HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
          if (change.isFromClient()) {
            setUnsaved(true);
          }
        });
      }
    }
  }

  /** Where refusals are shown. */
  protected FieldErrors errors() {
    return errors;
  }

  /** Whether there is anything to confirm; otherwise the dialog only shows. */
  protected void setConfirmable(boolean confirmable) {
    confirm.setVisible(confirmable);
  }

  /** Whether something was typed that is not saved yet. */
  protected boolean isUnsaved() {
    return typed;
  }

  /** Says whether something would be lost by closing. */
  protected void setUnsaved(boolean unsaved) {
    typed = unsaved;
    Unsaved.warn(this, unsaved);
  }

  /** Does what the form is for; whether it worked, so that it can close. */
  protected abstract boolean confirm();

  /**
   * Says that it is done and hands on what was written, or shows at the fields why not.
   *
   * @return whether it was done, as {@link #confirm} answers
   */
  protected <A extends Aggregate> boolean settle(
      Outcome<A> outcome, String done, SerializableConsumer<A> written) {
    return switch (outcome) {
      case Outcome.Done<A> taken -> {
        Notices.done(done);
        written.accept(taken.entity());
        yield true;
      }
      case Outcome.Refused<A> refused -> {
        errors.show(refused.refusals());
        yield false;
      }
    };
  }

  @Override
  public void close() {
    setUnsaved(false);
    super.close();
  }

  /** Another screen must not take the dialog away without asking, as the browser's back would. */
  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    Registration leaving = event.getUI().addBeforeLeaveListener(this::guard);
    addDetachListener(detach -> {
      leaving.remove();
      detach.unregisterListener();
    });
  }

  /** What was confirmed may lead to another screen at once; nothing is lost by that. */
  private void tryToConfirm() {
    confirming = true;
    try {
      if (confirm()) {
        close();
      }
    } finally {
      confirming = false;
    }
  }

  private void guard(BeforeLeaveEvent event) {
    if (typed && !confirming) {
      BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
      UnsavedQuestion.ask(() -> {
        close();
        leave.proceed();
      });
    }
  }

  private void giveUp() {
    if (typed) {
      UnsavedQuestion.ask(this::close);
    } else {
      close();
    }
  }
}
