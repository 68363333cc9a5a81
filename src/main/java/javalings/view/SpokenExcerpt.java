package javalings.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines of one file with what is said about them, in words alone.
 *
 * <pre>
 *   line 5: var view = cache.view();
 *     at "cache.view()": shared borrow starts here
 *   line 7: cache.put("k", 2);
 *     error at "cache.put("k", 2)": mutable borrow here
 * </pre>
 */
record SpokenExcerpt(List<String> text, List<Stretch> stretches, Paper paper) {

  private static final int INDENT = 2;
  private static final int LONGEST_QUOTE = 40;

  SpokenExcerpt {
    stretches = stretches.stream().sorted(Comparator.comparingInt(Stretch::line)).toList();
  }

  List<Line> lines() {
    var lines = new ArrayList<Line>();
    var previous = 0;
    for (var stretch : stretches) {
      if (stretch.line() != previous) {
        lines.addAll(source(stretch.line()));
      }
      lines.addAll(said(stretch));
      previous = stretch.line();
    }
    return lines;
  }

  private List<Line> source(int number) {
    var line = SourceLine.of(text.get(number - 1));
    return wrapped("line " + number + ": " + line.from(line.indent()), INDENT);
  }

  private List<Line> said(Stretch stretch) {
    var where = stretch.isLong() ? "on to line " + stretch.endLine() : "at " + quote(stretch);
    var what = stretch.message().isEmpty() ? "" : ": " + stretch.message();
    return wrapped((stretch.primary() ? "error " : "") + where + what, 2 * INDENT);
  }

  private String quote(Stretch stretch) {
    var line = text.get(stretch.line() - 1);
    var from = Math.min(stretch.column() - 1, line.length());
    var to = Math.min(stretch.endColumn() - 1, line.length());
    var quoted = line.substring(from, to);
    if (quoted.isEmpty()) {
      return "column " + stretch.column();
    }
    var cut = Width.prefix(quoted, LONGEST_QUOTE);
    return "\"" + cut + (cut.equals(quoted) ? "" : "...") + "\"";
  }

  private List<Line> wrapped(String words, int indent) {
    return Wrap.hanging(Line.plain(words), paper.columns() - indent).stream()
        .map(line -> line.indent(indent))
        .toList();
  }
}
