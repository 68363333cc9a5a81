package javalings.view;

/**
 * Where two texts part and meet again, in UTF-16 units that never split a character.
 *
 * @param start the length of the common beginning
 * @param end the length of the common end, which does not overlap the beginning
 */
record Parting(int start, int end) {

  static Parting of(String one, String other) {
    var most = Math.min(one.length(), other.length());
    var start = 0;
    while (start < most && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    if (start > 0 && Character.isHighSurrogate(one.charAt(start - 1))) {
      start--;
    }
    var end = 0;
    while (end < most - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    if (end > 0 && Character.isLowSurrogate(one.charAt(one.length() - end))) {
      end--;
    }
    return new Parting(start, end);
  }

  boolean hasCommonPart() {
    return start + end > 0;
  }

  /** Underlines what is between beginning and end; a column at least, where nothing is. */
  Mark mark(String text) {
    var from = Width.of(text.substring(0, start));
    return new Mark(from, Width.of(text.substring(0, text.length() - end)), true, "");
  }
}
