package javalings.engine.junit;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Files that checks made for one run, by the names that the learner's code gave them: {@code
 * /tmp/junit-837/files/src/a.rs} is {@code src/a.rs}. The folder around them is another one in each
 * run, and says nothing to anybody.
 */
final class TemporaryFiles {

  private static final String HOME = System.getProperty("java.io.tmpdir").replaceFirst("/$", "");

  /** A folder of JUnit's, with that of {@code javalings.check.FileTree} in it. */
  private static final Pattern FOLDER =
      Pattern.compile(
          "(?:/private)?"
              + Pattern.quote(HOME)
              + "/junit-?\\d+(?:/files(?![\\w.-]))?(?<inside>/(?=[\\w.]))?");

  /** A file with the random number that the JDK puts into its name. */
  private static final Pattern FILE =
      Pattern.compile("(?:/private)?" + Pattern.quote(HOME) + "/([\\w-]*?)-?\\d{9,}(\\.\\w+)?");

  private TemporaryFiles() {}

  static String named(String text) {
    if (!text.contains(HOME)) {
      return text;
    }
    var inFolder = FOLDER.matcher(text).replaceAll(it -> it.group("inside") == null ? "." : "");
    return FILE.matcher(inFolder).replaceAll(it -> it.group(1) + Objects.toString(it.group(2), ""));
  }
}
