package io.parkgraph.platform.store;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is kept beside a Chinese name so that it sorts and is found: the store's own order knows
 * nothing of Chinese, and people type pinyin.
 */
public final class SearchText {

  private static final Transliterator PINYIN =
      Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Lower");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private SearchText() {}

  /** A key by which names sort as Chinese readers expect, by pinyin; never empty. */
  public static String sortKey(String name) {
    Collator collator = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
    return HexFormat.of().formatHex(collator.getCollationKey(name).toByteArray());
  }

  /**
   * What a search looks into: the name in lower case, its pinyin without tones and without spaces,
   * and the initials of its syllables.
   */
  public static String of(String name) {
    String pinyin = PINYIN.transliterate(name);
    var initials = new StringBuilder();
    for (String syllable : SPACES.split(pinyin.strip())) {
      if (!syllable.isEmpty()) {
        initials.append(syllable.charAt(0));
      }
    }
    return normal(name) + " " + SPACES.matcher(pinyin).replaceAll("") + " " + initials;
  }

  /** A typed text in the form that {@link #of} keeps. */
  public static String normal(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }
}
