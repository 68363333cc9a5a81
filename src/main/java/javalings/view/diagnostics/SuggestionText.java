package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javalings.model.Edit;
import javalings.model.LineIndex;
import javalings.model.Suggestion;
import javalings.view.text.DisplayWidth;
import javalings.view.text.Line;
import javalings.view.text.RenderContext;
import javalings.view.text.Style;
import javalings.view.text.TextSpan;
import javalings.view.text.Wrap;

/** A mend, as the lines that it takes away and puts in. */
record SuggestionText(Suggestion suggestion, SourceTexts texts, RenderContext context) {

  private static final int MOST_BETWEEN = 3;

  List<Line> lines() {
    var lines = new ArrayList<Line>();
    var label = Line.of(Style.HINT, "help:");
    lines.addAll(Wrap.labelled(label, Line.plain(suggestion.message()), context.columns()));
    var byFile = suggestion.edits().stream().collect(Collectors.groupingBy(e -> e.place().file()));
    for (var source : texts.sources()) {
      if (byFile.containsKey(source.path())) {
        lines.addAll(changes(source.path(), byFile.getOrDefault(source.path(), List.of())));
      }
    }
    return lines;
  }

  /** Of a long file only the lines from the first edit to the last one are compared. */
  private List<Line> changes(String file, List<Edit> edits) {
    var all = texts.linesOf(file);
    var first = edits.stream().mapToInt(edit -> edit.place().line()).min().orElse(1) - 1;
    var last = edits.stream().mapToInt(edit -> edit.place().endLine()).max().orElse(1);
    var before = all.subList(Math.min(first, all.size()), Math.min(last, all.size()));
    var changed = inContext(LineDiff.of(before, mended(before, edits, first)));
    var digits = Integer.toString(all.size() + changed.size()).length();
    return changed.stream().flatMap(change -> row(change, first, digits).stream()).toList();
  }

  /** The few lines between two changes stay: without them, a line that moves seems to stay. */
  private static List<LineDiff.Change> inContext(List<LineDiff.Change> all) {
    var shown = new ArrayList<LineDiff.Change>();
    var between = new ArrayList<LineDiff.Change>();
    for (var change : all) {
      if (change.kind() == LineDiff.Kind.SAME) {
        between.add(change);
      } else {
        if (!shown.isEmpty() && between.size() <= MOST_BETWEEN) {
          shown.addAll(between);
        }
        between.clear();
        shown.add(change);
      }
    }
    return shown;
  }

  private static List<String> mended(List<String> lines, List<Edit> edits, int above) {
    var mended = new StringBuilder();
    lines.forEach(line -> mended.append(line).append('\n'));
    var starts = LineIndex.of(mended.toString());
    edits.stream()
        .sorted(Comparator.comparing(Edit::place).reversed())
        .forEach(edit -> {
          var place = edit.place();
          var from = starts.offset(place.line() - above, place.column());
          var to = starts.offset(place.endLine() - above, place.endColumn());
          mended.replace(from, to, edit.replacement());
        });
    return mended.toString().lines().toList();
  }

  private List<Line> row(LineDiff.Change change, int above, int digits) {
    var number = Integer.toString(above + change.number());
    var style = style(change);
    var label =
        Line.of(
            TextSpan.of(Style.DIM, " ".repeat(2 + digits - number.length()) + number),
            TextSpan.of(style, " " + sign(change)));
    var text = Line.of(style, " " + DisplayWidth.expandTabs(change.text(), 4));
    var rows = new ArrayList<Line>();
    for (var row : Wrap.anywhere(text, context.columns() - label.width())) {
      rows.add(rows.isEmpty() ? label.then(row) : row.indent(label.width()));
    }
    return rows;
  }

  private static Style style(LineDiff.Change change) {
    return switch (change.kind()) {
      case SAME -> Style.PLAIN;
      case ADDED -> Style.ADDED;
      case REMOVED -> Style.REMOVED;
    };
  }

  private static String sign(LineDiff.Change change) {
    return switch (change.kind()) {
      case SAME -> " ";
      case ADDED -> "+";
      case REMOVED -> "-";
    };
  }
}
