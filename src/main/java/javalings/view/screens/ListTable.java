package javalings.view.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javalings.view.screens.ListView.Row;
import javalings.view.screens.ListView.State;
import javalings.view.text.DisplayWidth;
import javalings.view.text.Line;
import javalings.view.text.Style;
import javalings.view.text.TextSpan;
import javalings.view.text.Theme;
import javalings.view.text.Theme.Glyph;

/** The rows of the list: a heading for each topic, its exercises below. */
record ListTable(ListView view, int columns, Theme theme) {

  /** Where there is no room for numbers, names and titles are all there is. */
  private static final int ROOMY = 64;

  private static final int SIGN = 3;

  List<Line> captions() {
    var captions =
        numbers(
            theme.say("list.state"),
            theme.say("list.tries"),
            theme.say("list.hints"),
            theme.say("list.solved-on"));
    return columns < ROOMY
        ? List.of()
        : List.of(Line.of(Style.DIM, " ".repeat(columns - captions.length()) + captions));
  }

  /** The columns at the right; their widths come with the words, as they differ with those. */
  private String numbers(String state, String tries, String hints, String solvedOn) {
    return theme.say("list.captions", state, tries, hints, solvedOn);
  }

  List<Line> rows() {
    var rows = new ArrayList<Line>();
    var room = roomForNames();
    var stage = "";
    var topic = "";
    for (var index : view.visible()) {
      var own = view.rows().get(index);
      if (!own.stage().equals(stage)) {
        rows.add(stage(own.stage()));
      }
      if (!own.topic().equals(topic)) {
        rows.add(topic(own.topic()));
      }
      rows.add(row(index, room));
      stage = own.stage();
      topic = own.topic();
    }
    return rows;
  }

  /** Which of these rows is selected; the first, when none is. */
  int rowOfSelection() {
    var before = view.visible().stream().filter(index -> index < view.selected()).toList();
    var headings = headings(Row::topic) + headings(Row::stage);
    return before.size() + (int) headings;
  }

  /** How many headings of a kind stand above the selected row. */
  private long headings(Function<Row, String> kind) {
    return view.visible().stream()
        .filter(index -> index <= view.selected())
        .map(index -> kind.apply(view.rows().get(index)))
        .filter(heading -> !heading.isEmpty())
        .distinct()
        .count();
  }

  /** A stretch of the way, and whether the learner is on it. */
  private Line stage(String stage) {
    var here =
        view.current() >= 0 && view.rows().get(view.current()).stage().equals(stage) ? here() : "";
    return shortened(
        Line.of(TextSpan.of(Style.HINT, stage), TextSpan.of(Style.KEY, here)), columns);
  }

  private String here() {
    var words = theme.say("list.here");
    return theme.isDrawn() ? " " + theme.glyph(Glyph.INTO) + " " + words : " (" + words + ")";
  }

  private Line topic(String topic) {
    var rows = view.rows().stream().filter(row -> row.topic().equals(topic)).toList();
    var done = rows.stream().filter(Row::solved).count();
    return shortened(
        Line.of(
            TextSpan.of(Style.TITLE, topic),
            TextSpan.of(Style.DIM, "  " + theme.say("list.of", done, rows.size()))),
        columns);
  }

  private int roomForNames() {
    return columns < ROOMY ? columns : columns - numbers("", "", "", "").length() - 1;
  }

  private Line row(int index, int room) {
    var row = view.rows().get(index);
    var name = shortened(markers(index).then(sign(row)).then(named(index)), room);
    var line =
        columns < ROOMY
            ? name
            : name.then(Line.plain(" ".repeat(room - name.width() + 1))).then(numbers(row));
    return index == view.selected() ? line.filled(Style.SELECTED, columns) : line;
  }

  private Line shortened(Line line, int room) {
    return line.shortened(room, theme.glyph(Glyph.ELLIPSIS));
  }

  /** The selected row, the one being watched, and what was found: each has a sign of its own. */
  private Line markers(int index) {
    var selected = index == view.selected() ? theme.glyph(Glyph.SELECTED) : " ";
    var current = index == view.current() ? "*" : " ";
    var found = view.found(index) ? TextSpan.of(Style.KEY, "/ ") : TextSpan.plain("  ");
    return Line.of(TextSpan.of(Style.KEY, selected + current), found);
  }

  private Line sign(Row row) {
    if (!row.solved()) {
      return Line.plain(" ".repeat(SIGN));
    }
    var ok = theme.glyph(Glyph.OK);
    return Line.of(Style.OK, ok + " ".repeat(SIGN - DisplayWidth.of(ok)));
  }

  private Line named(int index) {
    var row = view.rows().get(index);
    var widest =
        view.rows().stream().mapToInt(each -> DisplayWidth.of(each.name())).max().orElse(0);
    var gap = " ".repeat(widest - DisplayWidth.of(row.name()) + 2);
    return marked(index, row.name(), Style.PLAIN)
        .then(Line.plain(gap))
        .then(changed(row))
        .then(marked(index, row.title(), Style.DIM));
  }

  private Line changed(Row row) {
    return row.state() == State.CHANGED
        ? Line.of(Style.WARN, theme.say("watch.changed") + " " + theme.glyph(Glyph.DOT) + " ")
        : Line.EMPTY;
  }

  private Line marked(int index, String text, Style style) {
    var at = text.toLowerCase(Locale.ROOT).indexOf(view.search().toLowerCase(Locale.ROOT));
    var end = at + view.search().length();
    if (!view.found(index) || at < 0 || end > text.length()) {
      return Line.of(style, text);
    }
    return Line.of(
        TextSpan.of(style, text.substring(0, at)),
        TextSpan.of(Style.MATCH, text.substring(at, end)),
        TextSpan.of(style, text.substring(end)));
  }

  private Line numbers(Row row) {
    var text =
        numbers(
            theme.say(row.state().key()),
            orBlank(row.attempts()),
            orBlank(row.hints()),
            row.solvedOn().map(LocalDate::toString).orElse(""));
    return Line.of(row.solved() ? Style.OK : Style.DIM, text);
  }

  private static String orBlank(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }
}
