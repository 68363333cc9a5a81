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
    var changed =
        LineDiff.of(before, mended(before, edits, first)).stream()
            .filter(change -> change.kind() != LineDiff.Kind.SAME)
            .toList();
    var digits = Integer.toString(all.size() + changed.size()).length();
    return changed.stream().flatMap(change -> row(change, first, digits).stream()).toList();
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
    var added = change.kind() == LineDiff.Kind.ADDED;
    var number = Integer.toString(above + change.number());
    var label =
        Line.of(
            TextSpan.of(Style.DIM, " ".repeat(2 + digits - number.length()) + number),
            TextSpan.of(added ? Style.ADDED : Style.REMOVED, added ? " +" : " -"));
    var style = added ? Style.ADDED : Style.REMOVED;
    var text = Line.of(style, " " + DisplayWidth.expandTabs(change.text(), 4));
    var rows = new ArrayList<Line>();
    for (var row : Wrap.anywhere(text, context.columns() - label.width())) {
      rows.add(rows.isEmpty() ? label.then(row) : row.indent(label.width()));
    }
    return rows;
  }
}
