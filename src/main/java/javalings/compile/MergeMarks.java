package javalings.compile;

import java.util.Optional;
import java.util.regex.Pattern;
import javalings.model.Source;

/**
 * The marks that git leaves in a file where two people, or two machines, changed the same lines.
 */
final class MergeMarks {

  private static final Pattern MARK = Pattern.compile("[<=>|]{7,}(?: .*)?");

  private static final String HELP =
      "git has left both sides of a merge here: keep the lines that are right, and take away the others and the marks <<<<<<<, ======= and >>>>>>>. In Rust: rustc says `encountered diff marker`";

  private MergeMarks() {}

  /** The help for an error on a line that is such a mark. */
  static Optional<String> help(Source source, javax.tools.Diagnostic<?> said) {
    var line = said.getLineNumber();
    return line > 0
        ? source.text().lines().skip(line - 1).findFirst().filter(MergeMarks::isMark).map(_ -> HELP)
        : Optional.empty();
  }

  private static boolean isMark(String line) {
    return MARK.matcher(line).matches();
  }
}
