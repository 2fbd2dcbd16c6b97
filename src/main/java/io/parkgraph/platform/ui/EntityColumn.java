package io.parkgraph.platform.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import io.parkgraph.platform.exchange.ListColumn;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list.
 *
 * @param key its name in the URL
 * @param label the key of its header
 * @param renderer how a cell looks
 * @param text what a cell says, without its looks, as an export writes it
 * @param width its width in CSS, or null to take what is left
 * @param align where its text stands
 * @param sortable whether the list can be sorted by it
 * @param usual whether it is visible unless somebody chose otherwise
 * @param narrow whether it is visible on a phone
 * @param <T> the row
 */
public record EntityColumn<T>(
    String key,
    String label,
    Renderer<T> renderer,
    ValueProvider<T, String> text,
    @Nullable String width,
    ColumnTextAlign align,
    boolean sortable,
    boolean usual,
    boolean narrow) {

  /** A column of text. */
  public static <T> EntityColumn<T> text(String key, String label, ValueProvider<T, String> text) {
    return of(
        key,
        label,
        text,
        LitRenderer.<T>of("<span title=\"${item.text}\">${item.text}</span>")
            .withProperty("text", text));
  }

  /** A column of a list's own columns, as text. */
  public static <T> EntityColumn<T> text(ListColumn<T> column) {
    return text(column.key(), column.label(), told(column));
  }

  /** What people read of a row in one of the list's own columns. */
  public static <T> ValueProvider<T, String> told(ListColumn<T> column) {
    return row -> column.text().apply(row, Localized::text);
  }

  /** A column of amounts: short in the cell, exact on hover. */
  public static <T> EntityColumn<T> amount(
      String key, String label, ValueProvider<T, String> brief, ValueProvider<T, String> exact) {
    return of(
            key,
            label,
            brief,
            LitRenderer.<T>of("<span title=\"${item.exact}\">${item.brief}</span>")
                .withProperty("brief", brief)
                .withProperty("exact", exact))
        .aligned(ColumnTextAlign.END);
  }

  /** The column that names the row and leads to it; on a phone a second line says more. */
  public static <T> EntityColumn<T> link(
      String key,
      String label,
      ValueProvider<T, String> text,
      ValueProvider<T, String> href,
      ValueProvider<T, String> more) {
    return of(
            key,
            label,
            text,
            LitRenderer.<T>of(
                    """
                    <a class="park-row-link" href="${item.href}" router-link
                      title="${item.text}">${item.text}</a
                    ><span class="park-row-more">${item.more}</span>\
                    """)
                .withProperty("text", text)
                .withProperty("href", href)
                .withProperty("more", more))
        .onPhone();
  }

  /** A column of states, each a coloured word. */
  public static <T> EntityColumn<T> state(
      String key, String label, ValueProvider<T, String> state, ValueProvider<T, String> text) {
    return of(
        key,
        label,
        text,
        LitRenderer.<T>of(
                """
                <span class="park-badge" data-state="${item.state}"
                  title="${item.text}">${item.text}</span>\
                """)
            .withProperty("state", state)
            .withProperty("text", text));
  }

  private static <T> EntityColumn<T> of(
      String key, String label, ValueProvider<T, String> text, Renderer<T> renderer) {
    return new EntityColumn<>(
        key, label, renderer, text, null, ColumnTextAlign.START, false, true, false);
  }

  /** The column with a fixed width. */
  public EntityColumn<T> wide(String css) {
    return new EntityColumn<>(key, label, renderer, text, css, align, sortable, usual, narrow);
  }

  /** The column with its text elsewhere. */
  public EntityColumn<T> aligned(ColumnTextAlign where) {
    return new EntityColumn<>(key, label, renderer, text, width, where, sortable, usual, narrow);
  }

  /** The column, to sort by. */
  public EntityColumn<T> sorting() {
    return new EntityColumn<>(key, label, renderer, text, width, align, true, usual, narrow);
  }

  /** The column, hidden unless it is chosen. */
  public EntityColumn<T> onDemand() {
    return new EntityColumn<>(key, label, renderer, text, width, align, sortable, false, narrow);
  }

  /** The column, visible on a phone as well. */
  public EntityColumn<T> onPhone() {
    return new EntityColumn<>(key, label, renderer, text, width, align, sortable, usual, true);
  }
}
