package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javalings.view.text.Line;
import javalings.view.text.RenderContext;
import javalings.view.text.Style;
import javalings.view.text.Theme.Glyph;
import javalings.view.text.Wrap;

/**
 * Lines of one file with marks below them, as {@code rustc} draws them. A stretch of several lines
 * has a bracket at its left; what lies between the marked lines is left out.
 *
 * <pre>
 *    12 │   var view = cache.view();
 *       │              ──────────── shared borrow starts here
 *       │ …
 *    20 │ ┌ cache.forEach(entry -&gt; {
 *    21 │ │   cache.remove(entry);
 *    22 │ │ });
 *       │ └━━ mutable borrow here
 * </pre>
 */
final class Excerpt {

  /** How many lines of a long stretch are shown at each of its ends. */
  private static final int ENDS = 2;

  private final List<String> text;
  private final List<LabelledSpan> stretches;
  private final List<LabelledSpan> brackets;
  private final Gutter gutter;
  private final RenderContext context;
  private final int dedent;
  private final SortedMap<Integer, List<Line>> rows = new TreeMap<>();

  /** An excerpt of {@code text}, which has a line at least, as has {@code stretches} an element. */
  Excerpt(List<String> text, List<LabelledSpan> stretches, RenderContext context) {
    this.text = text;
    this.stretches = stretches;
    this.brackets =
        stretches.stream()
            .filter(LabelledSpan::isLong)
            .sorted(Comparator.comparingInt(LabelledSpan::line))
            .toList();
    var numbers = numbers();
    this.context = context;
    this.gutter = new Gutter(numbers.last(), context);
    this.dedent = margin(numbers);
    numbers.forEach(number -> rows.put(number, drawn(number)));
  }

  /** Everything, from the top. */
  List<Line> lines() {
    return joined(rows);
  }

  /** The line where the error is, with its marks. */
  List<Line> failing() {
    return rows.getOrDefault(primaryLine(), List.of());
  }

  /** Everything else. */
  List<Line> others() {
    var others = new TreeMap<>(rows);
    others.remove(primaryLine());
    return joined(others);
  }

  /** How many rows from the top it takes to see the failing line underlined. */
  int failingEnd() {
    return joined(rows.headMap(primaryLine() + 1)).size();
  }

  private int primaryLine() {
    return stretches.stream()
        .filter(LabelledSpan::primary)
        .mapToInt(LabelledSpan::line)
        .findFirst()
        .orElse(rows.firstKey());
  }

  private DisplayedLine at(int number) {
    return DisplayedLine.of(text.get(number - 1));
  }

  private int margin(Collection<Integer> numbers) {
    return numbers.stream()
        .map(this::at)
        .filter(line -> !line.isBlank())
        .mapToInt(DisplayedLine::indent)
        .min()
        .orElse(0);
  }

  /** The lines with something on them, and those that stand alone between two of these. */
  private SortedSet<Integer> numbers() {
    var marked = marked();
    var numbers = new TreeSet<>(marked);
    marked.stream()
        .filter(number -> marked.contains(number + 2) && !at(number + 1).isBlank())
        .forEach(number -> numbers.add(number + 1));
    return numbers;
  }

  private SortedSet<Integer> marked() {
    var numbers = new TreeSet<Integer>();
    for (var span : stretches) {
      for (var line = span.line(); line <= span.endLine(); line++) {
        if (line < span.line() + ENDS || line > span.endLine() - ENDS) {
          numbers.add(line);
        }
      }
    }
    return numbers;
  }

  private List<Line> joined(SortedMap<Integer, List<Line>> shown) {
    var lines = new ArrayList<Line>();
    var previous = 0;
    for (var entry : shown.entrySet()) {
      lines.addAll(between(previous, entry.getKey()));
      lines.addAll(entry.getValue());
      previous = entry.getKey();
    }
    return lines;
  }

  /** The row that stands for lines left out: none where they are blank. */
  private List<Line> between(int previous, int next) {
    var blank = text.subList(previous, next - 1).stream().allMatch(String::isBlank);
    return previous == 0 || blank
        ? List.of()
        : List.of(gutter.blank().then(sides(next, false)).then(ellipsis()));
  }

  private Line ellipsis() {
    return Line.of(Style.DIM, context.glyph(Glyph.ELLIPSIS));
  }

  private List<Line> drawn(int number) {
    var underlines = marksOn(number);
    var room = gutter.room() - 2 * brackets.size();
    var source = at(number);
    var row = SourceRow.of(source.from(Math.min(dedent, source.width())), underlines, room);
    var lines = new ArrayList<Line>();
    lines.add(gutter.number(number).then(sides(number, true)).then(row.text(context.theme())));
    for (var line : new Underlines(row.underlines(), room, context.theme()).rows()) {
      lines.add(gutter.blank().then(sides(number + 1, false)).then(line));
    }
    brackets.stream()
        .filter(bracket -> bracket.endLine() == number)
        .forEach(bracket -> lines.addAll(closed(bracket)));
    return lines;
  }

  private List<Underline> marksOn(int number) {
    var source = at(number);
    return stretches.stream()
        .filter(span -> span.line() == number)
        .flatMap(span -> mark(span, source).stream())
        .toList();
  }

  /** Of a long stretch only what begins behind something else: its bracket shows the rest. */
  private Optional<Underline> mark(LabelledSpan span, DisplayedLine source) {
    var column = source.column(span.column());
    var from = Math.max(0, column - dedent);
    if (!span.isLong()) {
      var to = source.column(span.endColumn()) - dedent;
      return Optional.of(new Underline(from, to, span.primary(), span.message()));
    }
    return column > source.indent()
        ? Optional.of(new Underline(from, source.width() - dedent, span.primary(), ""))
        : Optional.empty();
  }

  /** The brackets at the left of a row; one that starts at {@code number} may have its corner. */
  private Line sides(int number, boolean corners) {
    var sides = Line.EMPTY;
    for (var bracket : brackets) {
      sides = sides.then(Line.of(bracket.style(), side(bracket, number, corners) + " "));
    }
    return sides;
  }

  private String side(LabelledSpan bracket, int number, boolean corners) {
    if (number == bracket.line() && corners) {
      return context.glyph(Glyph.SPAN_START);
    }
    var last = corners ? bracket.endLine() : bracket.endLine() + 1;
    var within = number > bracket.line() && number <= last;
    return within ? context.glyph(Glyph.SPAN_SIDE) : " ";
  }

  private List<Line> closed(LabelledSpan bracket) {
    var indent = 2 * brackets.indexOf(bracket);
    var glyph = context.glyph(bracket.primary() ? Glyph.PRIMARY : Glyph.SECONDARY);
    var corner = Line.of(bracket.style(), context.glyph(Glyph.SPAN_END) + glyph.repeat(2));
    var label = Line.of(bracket.style(), bracket.message());
    return Wrap.labelled(corner, label, gutter.room() - indent).stream()
        .map(row -> gutter.blank().then(row.indent(indent)))
        .toList();
  }
}
