package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javalings.model.Edit;
import javalings.model.LineIndex;
import javalings.model.Source;
import javalings.model.Suggestion;
import javalings.view.text.DisplayWidth;
import javalings.view.text.Line;
import javalings.view.text.RenderContext;
import javalings.view.text.Style;
import javalings.view.text.TextSpan;
import javalings.view.text.Wrap;

/** A mend, as the lines that it takes away and puts in. */
record SuggestionText(Suggestion suggestion, List<Source> sources, RenderContext context) {

  List<Line> lines() {
    var lines = new ArrayList<Line>();
    var label = Line.of(Style.HINT, "help:");
    lines.addAll(Wrap.labelled(label, Line.plain(suggestion.message()), context.columns()));
    var byFile = suggestion.edits().stream().collect(Collectors.groupingBy(e -> e.place().file()));
    for (var source : sources) {
      if (byFile.containsKey(source.path())) {
        lines.addAll(changes(source, byFile.getOrDefault(source.path(), List.of())));
      }
    }
    return lines;
  }

  private List<Line> changes(Source source, List<Edit> edits) {
    var before = source.text().lines().toList();
    var changed =
        LineDiff.of(before, mended(source.text(), edits).lines().toList()).stream()
            .filter(change -> change.kind() != LineDiff.Kind.SAME)
            .toList();
    var digits = Integer.toString(before.size() + changed.size()).length();
    return changed.stream().flatMap(change -> row(change, digits).stream()).toList();
  }

  private static String mended(String text, List<Edit> edits) {
    var starts = LineIndex.of(text);
    var mended = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparing(Edit::place).reversed())
        .forEach(edit -> {
          var place = edit.place();
          var from = starts.offset(place.line(), place.column());
          var to = starts.offset(place.endLine(), place.endColumn());
          mended.replace(from, to, edit.replacement());
        });
    return mended.toString();
  }

  private List<Line> row(LineDiff.Change change, int digits) {
    var added = change.kind() == LineDiff.Kind.ADDED;
    var number = Integer.toString(change.number());
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
