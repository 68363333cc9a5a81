package javalings.report;

import java.util.regex.Pattern;

/** Text that a student may have chosen, made harmless for those who show it. */
public final class HarmlessText {

  /**
   * {@code ##[}, {@code ##vso[} and {@code ##teamcity[} are obeyed in the middle of a line, too.
   */
  private static final Pattern COMMAND = Pattern.compile("##(?=\\w*\\[)");

  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private HarmlessText() {}

  /**
   * Lines without anything that a terminal obeys, that XML forbids or that turns the direction of
   * writing: an escape becomes its picture.
   */
  static String lines(String text) {
    var plain = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .map(HarmlessText::harmless)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** The same on one line. */
  static String line(String text) {
    return lines(text).replace('\n', ' ').replace('\t', ' ').strip();
  }

  /** A file's name within a sentence, also where a build server reads along for commands. */
  public static String name(String text) {
    return COMMAND.matcher(line(text)).replaceAll("## ");
  }

  /** At most so many characters, with a word about the rest. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }

  private static int harmless(int c) {
    if (c == '\n' || c == '\t') {
      return c;
    }
    if (c < ' ') {
      return CONTROL_PICTURES + c;
    }
    if (c == 0x7F) {
      return DELETE_PICTURE;
    }
    return isForbidden(c) ? REPLACEMENT : c;
  }

  private static boolean isForbidden(int c) {
    var surrogate = c >= 0xD800 && c <= 0xDFFF;
    var turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    var breaks = c == 0x2028 || c == 0x2029;
    return surrogate || turns || breaks || (c >= 0x80 && c < 0xA0) || (c & 0xFFFE) == 0xFFFE;
  }
}
