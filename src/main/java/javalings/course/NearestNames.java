package javalings.course;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names that somebody may have meant by one that does not exist. */
public final class NearestNames {

  private static final int SHOWN = 3;

  private NearestNames() {}

  /** At most three of {@code names}, the nearest first; empty when none is near. */
  public static List<String> to(String wanted, Collection<String> names) {
    var limit = Math.max(1, (wanted.length() + 1) / 3);
    return names.stream()
        .distinct()
        .filter(name -> distance(wanted, name) <= limit || begins(wanted, name))
        .sorted(Comparator.<String>comparingInt(name -> distance(wanted, name)))
        .limit(SHOWN)
        .toList();
  }

  /** The same as the end of a sentence: {@code "; did you mean Moves1 or Moves2?"}, or nothing. */
  public static String question(String wanted, Collection<String> names) {
    var near = to(wanted, names);
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
  }

  private static boolean begins(String wanted, String name) {
    return wanted.length() > 1
        && name.toLowerCase(Locale.ROOT).startsWith(wanted.toLowerCase(Locale.ROOT));
  }

  /** Levenshtein's distance, upper and lower case being the same. */
  private static int distance(String left, String right) {
    var a = left.toLowerCase(Locale.ROOT);
    var b = right.toLowerCase(Locale.ROOT);
    var row = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j <= b.length(); j++) {
        var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
