package javalings.view.diagnostics;

import javalings.view.text.DisplayWidth;

/**
 * Where two texts part and meet again, in UTF-16 units. The part between is made of whole
 * characters and whole numbers; texts that have little in common part at once.
 *
 * @param start the length of the common beginning
 * @param end the length of the common end, which does not overlap the beginning
 */
record CommonAffixes(int start, int end) {

  static CommonAffixes of(String one, String other) {
    var start = wholeStart(one, other, commonStart(one, other));
    var end = wholeEnd(one, other, commonEnd(one, other, start));
    var shorter = Math.min(one.length(), other.length());
    return 2 * (start + end) < shorter ? new CommonAffixes(0, 0) : new CommonAffixes(start, end);
  }

  private static int commonStart(String one, String other) {
    var most = Math.min(one.length(), other.length());
    var start = 0;
    while (start < most && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    return start;
  }

  private static int commonEnd(String one, String other, int start) {
    var most = Math.min(one.length(), other.length()) - start;
    var end = 0;
    while (end < most
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return end;
  }

  private static int wholeStart(String one, String other, int common) {
    var start = common;
    if (start > 0 && Character.isHighSurrogate(one.charAt(start - 1))) {
      start--;
    }
    while (start > 0
        && isDigit(one, start - 1)
        && (isDigit(one, common) || isDigit(other, common))) {
      start--;
    }
    return start;
  }

  private static int wholeEnd(String one, String other, int common) {
    var end = common;
    if (end > 0 && Character.isLowSurrogate(one.charAt(one.length() - end))) {
      end--;
    }
    while (end > 0
        && isDigit(one, one.length() - end)
        && (isDigit(one, one.length() - common - 1)
            || isDigit(other, other.length() - common - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isDigit(String text, int index) {
    return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
  }

  boolean hasCommonPart() {
    return start + end > 0;
  }

  /** Underlines what is between beginning and end, or the column where something should be. */
  Underline mark(String text) {
    var from = DisplayWidth.of(text.substring(0, start));
    var to = DisplayWidth.of(text.substring(0, text.length() - end));
    return new Underline(from, to, true, start + end == text.length() ? "missing here" : "");
  }
}
