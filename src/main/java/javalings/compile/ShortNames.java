package javalings.compile;

import java.util.HashMap;
import java.util.regex.Pattern;

/**
 * Leaves the packages out of the class names in a sentence, as people do: {@code java.util.List} is
 * {@code List}, unless the sentence is about two Lists.
 */
public final class ShortNames {

  private static final Pattern QUALIFIED =
      Pattern.compile("\\b((?:[a-z_][a-z_0-9]*\\.)+)([A-Z]\\w*)");

  private ShortNames() {}

  /** The sentence in short names. */
  public static String in(String sentence) {
    var packages = new HashMap<String, String>();
    var ambiguous =
        QUALIFIED
            .matcher(sentence)
            .results()
            .anyMatch(name -> {
              var known = packages.putIfAbsent(name.group(2), name.group(1));
              return known != null && !known.equals(name.group(1));
            });
    return ambiguous ? sentence : QUALIFIED.matcher(sentence).replaceAll("$2");
  }
}
