package javalings.view.text;

/**
 * How many terminal columns text takes: the rules of Unicode's East Asian Width (UAX #11) and of
 * POSIX {@code wcwidth}, as far as terminals agree on them. Works by code point: a joined emoji
 * counts as the sum of its parts, which is never too little.
 */
public final class DisplayWidth {

  /** First and last code points of the wide blocks, ascending. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
    0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x20000, 0x3FFFD
  };

  private static final int SOFT_HYPHEN = 0xAD;

  private DisplayWidth() {}

  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    if (takesNoRoom(codePoint)) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** The longest beginning that fits into so many columns, with the marks that combine with it. */
  public static String prefix(String text, int columns) {
    var room = columns;
    var end = 0;
    while (end < text.length()) {
      var codePoint = text.codePointAt(end);
      room -= of(codePoint);
      if (room < 0) {
        return text.substring(0, end);
      }
      end += Character.charCount(codePoint);
    }
    return text;
  }

  /**
   * The part of the text in {@code columns} columns from {@code from}; half a character is blank.
   */
  public static String slice(String text, int from, int columns) {
    var before = prefix(text, from);
    var rest = text.substring(before.length());
    var gap = from - of(before);
    if (gap == 0 || rest.isEmpty()) {
      return prefix(rest, columns);
    }
    var half = rest.offsetByCodePoints(0, 1);
    return " " + prefix(rest.substring(half), columns - 1);
  }

  /** The text with tabs filled up to the next multiple of {@code every} columns. */
  public static String expandTabs(String text, int every) {
    if (text.indexOf('\t') < 0) {
      return text;
    }
    var expanded = new StringBuilder();
    var column = 0;
    for (var codePoint : text.codePoints().toArray()) {
      if (codePoint == '\t') {
        expanded.repeat(' ', every - column % every);
        column += every - column % every;
      } else {
        expanded.appendCodePoint(codePoint);
        column += of(codePoint);
      }
    }
    return expanded.toString();
  }

  private static boolean takesNoRoom(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      case Character.FORMAT -> codePoint != SOFT_HYPHEN;
      default -> false;
    };
  }

  private static boolean isWide(int codePoint) {
    for (var i = 0; i < WIDE.length; i += 2) {
      if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
        return true;
      }
    }
    return Character.isEmojiPresentation(codePoint);
  }
}
