package io.parkgraph.platform.ui;

import com.vaadin.flow.component.UI;

/** Puts the present screen's address into the clipboard, to be sent to a colleague. */
final class CopiedLink {

  /** Browsers give pages without https no clipboard; there the old way still works. */
  private static final String COPY =
      """
      const link = location.href;
      if (navigator.clipboard) {
        return navigator.clipboard.writeText(link).then(() => true, () => false);
      }
      const field = document.createElement('textarea');
      field.value = link;
      document.body.append(field);
      field.select();
      const copied = document.execCommand('copy');
      field.remove();
      return copied;
      """;

  private CopiedLink() {}

  static void toHere() {
    UI.getCurrentOrThrow()
        .getPage()
        .executeJs(COPY)
        .then(
            Boolean.class,
            copied -> {
              if (Boolean.TRUE.equals(copied)) {
                Notices.done(Localized.text("ui.views.copied"));
              } else {
                Notices.problem(Localized.text("ui.views.notCopied"));
              }
            });
  }
}
