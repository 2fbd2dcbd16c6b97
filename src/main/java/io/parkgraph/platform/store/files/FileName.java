package io.parkgraph.platform.store.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes the name that a client gives a file harmless on every system. */
final class FileName {

  private static final int LONGEST = 120;
  private static final String UNNAMED = "file";
  private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
  private static final Pattern HARMFUL = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*%]+");
  private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

  private FileName() {}

  /** The last step of a path without what systems, browsers and people trip over. */
  static String harmless(String given, FileType type) {
    String name = PATH.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceAll("");
    name = HARMFUL.matcher(name).replaceAll("_");
    name = EDGES.matcher(ENDING.matcher(name).replaceAll("")).replaceAll("");
    if (name.isEmpty() || DEVICE.matcher(name).matches()) {
      name = UNNAMED;
    }
    int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
    return name.substring(0, end) + "." + type.extension();
  }
}
