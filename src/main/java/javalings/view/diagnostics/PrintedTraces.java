package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javalings.view.text.RenderContext;
import javalings.view.text.Theme.Glyph;

/**
 * Stack traces in what the learner's code printed: their own lines, the call of the JDK that they
 * went into, and a count of all others.
 */
record PrintedTraces(RenderContext context) {

  private static final Pattern FRAME = Pattern.compile("\\s+at (?:\\S*/)?\\S+\\(.*\\)");

  /** Of the JDK, of the library that runs the checks, of ours, or of a hidden check. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\s+at (?:\\S*/)?(?:(?:javax?|jdk|sun|com\\.sun|org\\.junit|javalings)\\..*"
              + "|\\w+Check[$.].*)");

  private static final int LEAST = 2;

  List<String> folded(List<String> lines) {
    var folded = new ArrayList<String>();
    for (var i = 0; i < lines.size(); ) {
      var end = end(lines, i);
      var called = isCallOfTheLearner(lines, i, end) ? 1 : 0;
      var hidden = end - i - called;
      if (hidden < LEAST) {
        folded.addAll(lines.subList(i, Math.max(end, i + 1)));
      } else {
        folded.add(count(lines.get(i), hidden));
        folded.addAll(lines.subList(end - called, end));
      }
      i = Math.max(end, i + 1);
    }
    return folded;
  }

  /** The end of the frames of others that begin here; the beginning where none do. */
  private static int end(List<String> lines, int start) {
    var end = start;
    while (end < lines.size() && OTHERS.matcher(lines.get(end)).matches()) {
      end++;
    }
    return end;
  }

  /** Whether a trace begins here, and a line of the learner's follows. */
  private static boolean isCallOfTheLearner(List<String> lines, int start, int end) {
    return end > start
        && end < lines.size()
        && FRAME.matcher(lines.get(end)).matches()
        && (start == 0 || !FRAME.matcher(lines.get(start - 1)).matches());
  }

  private String count(String like, int hidden) {
    var indent = like.substring(0, like.length() - like.stripLeading().length());
    var what = context.theme().words().count(hidden, "verdict.frame", "verdict.frames");
    return indent + context.glyph(Glyph.ELLIPSIS) + " " + what;
  }
}
