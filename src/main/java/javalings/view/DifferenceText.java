package javalings.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javalings.model.Failure.Difference;
import javalings.view.LineDiff.Change;
import javalings.view.LineDiff.Kind;
import javalings.view.Theme.Glyph;

/** Two values that should be the same, so that the eye finds where they part. */
record DifferenceText(Difference difference, Paper paper) {

  private static final String EXPECTED = "expected";
  private static final String ACTUAL = "  actual";
  private static final String BOTH = "        ";
  private static final int CONTEXT = 2;
  private static final int MOST_ROWS = 40;

  List<Line> lines() {
    var lines = new ArrayList<>(isOneLine() ? beside() : below());
    lines.addAll(remark());
    return lines;
  }

  private boolean isOneLine() {
    return !difference.expected().contains("\n") && !difference.actual().contains("\n");
  }

  private List<Line> beside() {
    var room = paper.columns() - EXPECTED.length() - 2;
    var one = named(difference.expected());
    var other = named(difference.actual());
    var parting = Parting.of(one, other);
    var wanted = SourceRow.of(one, List.of(parting.mark(one)), room);
    var got = SourceRow.of(other, List.of(parting.mark(other)), room);
    var shift = Math.min(wanted.shift(), got.shift());
    var lines = new ArrayList<Line>();
    lines.add(row(EXPECTED, Style.ADDED, wanted.at(shift, List.of(parting.mark(one)))));
    lines.add(row(ACTUAL, Style.REMOVED, got.at(shift, List.of(parting.mark(other)))));
    if (parting.hasCommonPart()) {
      var marks = got.at(shift, List.of(parting.mark(other))).marks();
      new Marks(marks, room, paper.theme())
          .rows()
          .forEach(row -> lines.add(row.indent(EXPECTED.length() + 2)));
    }
    return lines;
  }

  private Line row(String label, Style style, SourceRow row) {
    return Line.of(Style.DIM, label + "  ").then(row.text(paper.theme(), style));
  }

  private List<Line> below() {
    var changes =
        LineDiff.of(
            List.of(difference.expected().split("\n", -1)),
            List.of(difference.actual().split("\n", -1)));
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
                    + paper.glyph(Glyph.ELLIPSIS)
                    + " "
                    + Amount.of(equal, "equal line", "equal lines")));
  }

  private List<Line> row(Change change) {
    var label =
        switch (change.kind()) {
          case SAME -> BOTH;
          case REMOVED -> EXPECTED;
          case ADDED -> ACTUAL;
        };
    var style =
        switch (change.kind()) {
          case SAME -> Style.PLAIN;
          case REMOVED -> Style.ADDED;
          case ADDED -> Style.REMOVED;
        };
    var start = Line.of(Style.DIM, label + " " + paper.glyph(Glyph.GUTTER) + " ");
    var text = change.text().isEmpty() ? "(empty line)" : Width.expandTabs(change.text(), 4);
    var cut = SourceRow.of(text, List.of(), paper.columns() - start.width());
    return List.of(start.then(cut.text(paper.theme(), style)));
  }

  private static String named(String value) {
    return value.isEmpty() ? "(empty)" : value;
  }

  private List<Line> remark() {
    var expected = difference.expected();
    var actual = difference.actual();
    if (expected.equals(actual)) {
      return remark("they read the same, but are not equal");
    }
    if (expected.replaceAll("\\s", "").equals(actual.replaceAll("\\s", ""))) {
      return remark("only white space differs");
    }
    return expected.toLowerCase(Locale.ROOT).equals(actual.toLowerCase(Locale.ROOT))
        ? remark("only upper and lower case differ")
        : List.of();
  }

  private List<Line> remark(String text) {
    return Wrap.labelled(Line.of(Style.DIM, "note:"), Line.plain(text), paper.columns());
  }
}
