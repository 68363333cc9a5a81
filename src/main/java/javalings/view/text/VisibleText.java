package javalings.view.text;

/** Keeps what cannot be seen, or does more than be seen, off the screen. */
public final class VisibleText {

  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private VisibleText() {}

  /** The text with every control character replaced by a picture of it, one column each. */
  public static String visible(String text) {
    if (text.codePoints().allMatch(codePoint -> picture(codePoint) == codePoint)) {
      return text;
    }
    return text.codePoints()
        .map(VisibleText::picture)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int picture(int codePoint) {
    if (codePoint < ' ') {
      return CONTROL_PICTURES + codePoint;
    }
    if (codePoint == 0x7F) {
      return DELETE_PICTURE;
    }
    return isHarmful(codePoint) ? REPLACEMENT : codePoint;
  }

  /** C1 controls, lone surrogates, line separators, and what turns the direction of writing. */
  private static boolean isHarmful(int codePoint) {
    return (codePoint >= 0x80 && codePoint < 0xA0)
        || (codePoint >= 0x200E && codePoint <= 0x200F)
        || (codePoint >= 0x2028 && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
  }
}
