package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javalings.model.Failure.Difference;
import javalings.view.diagnostics.LineDiff.Change;
import javalings.view.diagnostics.LineDiff.Kind;
import javalings.view.text.DisplayWidth;
import javalings.view.text.Line;
import javalings.view.text.Quantity;
import javalings.view.text.RenderContext;
import javalings.view.text.Style;
import javalings.view.text.Theme.Glyph;
import javalings.view.text.Wrap;

/** Two values that should be the same, so that the eye finds where they part. */
record DifferenceText(Difference difference, RenderContext context) {

  private static final String EXPECTED = "expected";
  private static final String ACTUAL = "  actual";
  private static final String BOTH = "        ";
  private static final String EMPTY = "(empty)";
  private static final int CONTEXT = 2;
  private static final int MOST_ROWS = 40;
  private static final int MOST_SPOKEN = 1000;

  List<Line> lines() {
    var lines = new ArrayList<Line>();
    if (!context.isDrawn()) {
      lines.addAll(spoken());
    } else {
      lines.addAll(isOneLine() ? beside() : below());
    }
    lines.addAll(remark());
    return lines;
  }

  private boolean isOneLine() {
    return !difference.expected().contains("\n") && !difference.actual().contains("\n");
  }

  private List<Line> spoken() {
    if (!isOneLine()) {
      return spokenChanges();
    }
    var lines = new ArrayList<Line>();
    lines.addAll(spoken(EXPECTED + ":", difference.expected()));
    lines.addAll(spoken("actual:", difference.actual()));
    var affixes = CommonAffixes.of(difference.expected(), difference.actual());
    if (affixes.start() > 0 && !difference.expected().equals(difference.actual())) {
      lines.addAll(remark("they part after character " + affixes.start()));
    }
    return lines;
  }

  private List<Line> spokenChanges() {
    return changes().stream()
        .filter(change -> change.kind() != Kind.SAME)
        .limit(MOST_ROWS)
        .flatMap(change -> spoken(change).stream())
        .toList();
  }

  private List<Line> spoken(Change change) {
    return spoken(named(change).strip() + " line " + change.number() + ":", change.text());
  }

  private List<Line> spoken(String label, String value) {
    var whole = value.isEmpty() ? EMPTY : value;
    var said = whole.length() <= MOST_SPOKEN ? whole : whole.substring(0, MOST_SPOKEN) + "...";
    return Wrap.hanging(Line.plain(label + " " + said), context.columns());
  }

  private List<Line> beside() {
    var room = context.columns() - EXPECTED.length() - 2;
    var one = difference.expected().isEmpty() ? EMPTY : difference.expected();
    var other = difference.actual().isEmpty() ? EMPTY : difference.actual();
    var affixes = CommonAffixes.of(one, other);
    var wanted = SourceRow.of(one, List.of(affixes.mark(one)), room);
    var got = SourceRow.of(other, List.of(affixes.mark(other)), room);
    var shift = Math.min(wanted.shift(), got.shift());
    var lines = new ArrayList<Line>();
    lines.add(row(EXPECTED, Style.ADDED, wanted.at(shift, List.of(affixes.mark(one)))));
    lines.add(row(ACTUAL, Style.REMOVED, got.at(shift, List.of(affixes.mark(other)))));
    if (affixes.hasCommonPart() && !one.equals(other)) {
      var underlines = got.at(shift, List.of(affixes.mark(other))).underlines();
      new Underlines(underlines, room, context.theme())
          .rows()
          .forEach(row -> lines.add(row.indent(EXPECTED.length() + 2)));
    }
    return lines;
  }

  private Line row(String label, Style style, SourceRow row) {
    return Line.of(Style.DIM, label + "  ").then(row.text(context.theme(), style));
  }

  private List<Change> changes() {
    return LineDiff.of(
        List.of(difference.expected().split("\n", -1)),
        List.of(difference.actual().split("\n", -1)));
  }

  private List<Line> below() {
    var changes = changes();
    var rows = new ArrayList<Line>();
    var equal = 0;
    for (var i = 0; i < changes.size() && rows.size() < MOST_ROWS; i++) {
      if (isNearChange(changes, i)) {
        rows.addAll(skipped(equal));
        rows.addAll(row(changes.get(i)));
        equal = 0;
      } else {
        equal++;
      }
    }
    rows.addAll(skipped(equal));
    return rows;
  }

  private static boolean isNearChange(List<Change> changes, int index) {
    return changes
        .subList(Math.max(0, index - CONTEXT), Math.min(changes.size(), index + CONTEXT + 1))
        .stream()
        .anyMatch(change -> change.kind() != Kind.SAME);
  }

  private List<Line> skipped(int equal) {
    return equal == 0
        ? List.of()
        : List.of(
            Line.of(
                Style.DIM,
                BOTH
                    + " "
                    + context.glyph(Glyph.ELLIPSIS)
                    + " "
                    + Quantity.of(equal, "equal line", "equal lines")));
  }

  private List<Line> row(Change change) {
    var style =
        switch (change.kind()) {
          case SAME -> Style.PLAIN;
          case REMOVED -> Style.ADDED;
          case ADDED -> Style.REMOVED;
        };
    var start = Line.of(Style.DIM, named(change) + " " + context.glyph(Glyph.GUTTER) + " ");
    var text = change.text().isEmpty() ? "(empty line)" : DisplayWidth.expandTabs(change.text(), 4);
    var cut = SourceRow.of(text, List.of(), context.columns() - start.width());
    return List.of(start.then(cut.text(context.theme(), style)));
  }

  private static String named(Change change) {
    return switch (change.kind()) {
      case SAME -> BOTH;
      case REMOVED -> EXPECTED;
      case ADDED -> ACTUAL;
    };
  }

  private List<Line> remark() {
    var expected = difference.expected();
    var actual = difference.actual();
    if (expected.equals(actual)) {
      return remark("they read the same, but are different objects");
    }
    if (expected.replaceAll("\\s", "").equals(actual.replaceAll("\\s", ""))) {
      return remark("only white space differs");
    }
    return expected.toLowerCase(Locale.ROOT).equals(actual.toLowerCase(Locale.ROOT))
        ? remark("only upper and lower case differ")
        : List.of();
  }

  private List<Line> remark(String text) {
    return Wrap.labelled(Line.of(Style.DIM, "note:"), Line.plain(text), context.columns());
  }
}
