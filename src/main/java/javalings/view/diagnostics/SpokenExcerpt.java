package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javalings.view.text.DisplayWidth;
import javalings.view.text.Line;
import javalings.view.text.RenderContext;
import javalings.view.text.Wrap;

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
record SpokenExcerpt(List<String> text, List<LabelledSpan> stretches, RenderContext context) {

  private static final int INDENT = 2;
  private static final int LONGEST_QUOTE = 40;

  SpokenExcerpt {
    stretches = stretches.stream().sorted(Comparator.comparingInt(LabelledSpan::line)).toList();
  }

  List<Line> lines() {
    var lines = new ArrayList<Line>();
    var previous = 0;
    for (var span : stretches) {
      if (span.line() != previous) {
        lines.addAll(source(span.line()));
      }
      lines.addAll(said(span));
      previous = span.line();
    }
    return lines;
  }

  private List<Line> source(int number) {
    var line = DisplayedLine.of(text.get(number - 1));
    return wrapped("line " + number + ": " + line.from(line.indent()), INDENT);
  }

  private List<Line> said(LabelledSpan span) {
    var where = span.isLong() ? "on to line " + span.endLine() : "at " + quote(span);
    var what = span.message().isEmpty() ? "" : ": " + span.message();
    return wrapped((span.primary() ? "error " : "") + where + what, 2 * INDENT);
  }

  private String quote(LabelledSpan span) {
    var line = text.get(span.line() - 1);
    var from = Math.min(span.column() - 1, line.length());
    var to = Math.min(span.endColumn() - 1, line.length());
    var quoted = line.substring(from, to);
    if (quoted.isEmpty()) {
      return "column " + span.column();
    }
    var cut = DisplayWidth.prefix(quoted, LONGEST_QUOTE);
    return "\"" + cut + (cut.equals(quoted) ? "" : "...") + "\"";
  }

  private List<Line> wrapped(String words, int indent) {
    return Wrap.hanging(Line.plain(words), context.columns() - indent).stream()
        .map(line -> line.indent(indent))
        .toList();
  }
}
