package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Refusal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file by the keys of its columns. It reads what people write in many ways; what it does
 * not understand it hands on, for the domain to judge, or notes as refused where there is no way to
 * hand it on.
 */
public final class ImportRow {

  private static final Pattern MONTH =
      Pattern.compile("([12]\\d{3})[-/.年]?(\\d{1,2})(?:月|[-/.](?:0?1)(?:日| 00:00)?)?");
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([,,]\\d{3})+(\\.\\d+)?");
  private static final Set<String> YES = Set.of("true", "1", "y", "√");
  private static final Set<String> NO = Set.of("false", "0", "n", "×");

  private final Map<String, String> cells;
  private final Messages messages;
  private final List<Refusal> refusals = new ArrayList<>();

  ImportRow(Map<String, String> cells, Messages messages) {
    this.cells = Map.copyOf(cells);
    this.messages = messages;
  }

  /** The text of a column; null where the cell is empty or the file has no such column. */
  public @Nullable String text(String key) {
    String cell = cells.get(key);
    return cell == null || cell.isBlank() ? null : cell;
  }

  /** A code, in upper case and without the wide forms of Chinese keyboards. */
  public @Nullable String code(String key) {
    String text = text(key);
    return text == null ? null : narrow(text).toUpperCase(Locale.ROOT);
  }

  /** A month as {@code 2021-09}, from that, 2021/9, 2021年9月, 202109 or the month's first day. */
  public @Nullable String month(String key) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    Matcher parts = MONTH.matcher(narrow(text));
    return parts.matches()
        ? parts.group(1) + "-" + "0".repeat(2 - parts.group(2).length()) + parts.group(2)
        : text;
  }

  /** An amount without the separators of thousands. */
  public @Nullable String amount(String key) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    String narrow = narrow(text).replace("¥", "").replace("元", "").strip();
    return GROUPED.matcher(narrow).matches() ? narrow.replaceAll("[,,]", "") : narrow;
  }

  /** A yes or no, by any of the words for it; null where the cell is empty. */
  public @Nullable Boolean yesNo(String key) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    String word = narrow(text).toLowerCase(Locale.ROOT);
    if (YES.contains(word) || spoken("ui.yesNo.YES", text)) {
      return true;
    }
    if (NO.contains(word) || spoken("ui.yesNo.NO", text)) {
      return false;
    }
    refuse(key);
    return null;
  }

  /** A constant by its name or its text in either language; null where the cell is empty. */
  public <E extends Enum<E>> @Nullable E constant(String key, Class<E> type, String prefix) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    Optional<E> found = find(text, type, prefix);
    if (found.isEmpty()) {
      refuse(key);
    }
    return found.orElse(null);
  }

  /** The name of a constant by its name, its text or both; else the text, for the domain. */
  public <E extends Enum<E>> @Nullable String name(String key, Class<E> type, String prefix) {
    String text = text(key);
    return text == null ? null : find(text, type, prefix).map(Enum::name).orElse(text);
  }

  /** What it noted as refused. */
  List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  /** Notes a cell that the file itself has spoilt. */
  void refuse(Refusal refusal) {
    refusals.add(refusal);
  }

  private void refuse(String key) {
    if (refusals.stream().noneMatch(refusal -> refusal.path().contains(key))) {
      refusals.add(Refusal.of(CommonRefusal.INVALID, key));
    }
  }

  private <E extends Enum<E>> Optional<E> find(String text, Class<E> type, String prefix) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> names(each, prefix).anyMatch(name -> name.equalsIgnoreCase(text)))
        .findFirst();
  }

  private Stream<String> names(Enum<?> constant, String prefix) {
    return Stream.concat(
        Stream.of(constant.name()),
        texts(prefix + "." + constant.name())
            .flatMap(text -> Stream.of(text, constant.name() + " " + text)));
  }

  private boolean spoken(String key, String text) {
    return texts(key).anyMatch(text::equalsIgnoreCase);
  }

  private Stream<String> texts(String key) {
    return Messages.LOCALES.stream().map(locale -> messages.text(locale, key));
  }

  private static String narrow(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
