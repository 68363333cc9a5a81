package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javalings.model.Frame;
import javalings.model.Place;
import javalings.view.text.DisplayWidth;
import javalings.view.text.Line;
import javalings.view.text.Quantity;
import javalings.view.text.RenderContext;
import javalings.view.text.Style;
import javalings.view.text.TextSpan;
import javalings.view.text.Theme.Glyph;

/** The learner's part of a stack trace, a recursion in it said once. */
record FramesText(List<Frame> frames, SourceTexts texts, RenderContext context) {

  private static final int INDENT = 2;
  private static final int MOST_ROWS = 12;

  /** The longest cycle of methods calling each other that is looked for. */
  private static final int LONGEST_CYCLE = 4;

  /** Fewer rounds are shown as they are. */
  private static final int LEAST_ROUNDS = 3;

  /** The line of the innermost frame, underlined; nothing when it is not known. */
  List<Line> failing(String label) {
    return frames.isEmpty() ? List.of() : failing(frames.getFirst(), label);
  }

  /** All but the innermost frame, from the inside out. */
  List<Line> callers() {
    var rows = new ArrayList<Line>();
    for (var i = 1; i < frames.size(); ) {
      if (rows.size() >= MOST_ROWS) {
        rows.add(more(Quantity.of(frames.size() - i, "more call", "more calls")));
        return rows;
      }
      var cycle = cycleAt(i);
      var rounds = rounds(i, cycle);
      frames.subList(i, i + cycle).forEach(frame -> rows.add(row(frame)));
      if (rounds >= LEAST_ROUNDS) {
        rows.add(repeated(cycle, rounds - 1));
        i += cycle * (rounds - 1);
      }
      i += cycle;
    }
    return rows;
  }

  private List<Line> failing(Frame frame, String label) {
    var lines = new ArrayList<Line>(List.of(row(frame)));
    lineOf(frame).ifPresent(place -> lines.addAll(excerpt(place, label)));
    return lines;
  }

  private Optional<Place> lineOf(Frame frame) {
    return texts
        .pathOf(frame.file())
        .filter(path -> frame.line() > 0 && frame.line() <= texts.linesOf(path).size())
        .map(path -> wholeLine(path, frame.line()));
  }

  private Place wholeLine(String path, int line) {
    var text = texts.linesOf(path).get(line - 1);
    var code = text.replaceFirst("\\s*(//.*)?$", "");
    var start = text.length() - text.stripLeading().length();
    return new Place(path, line, start + 1, line, Math.max(start, code.length()) + 1);
  }

  private List<Line> excerpt(Place place, String label) {
    var text = texts.linesOf(place.file());
    var span = List.of(LabelledSpan.on(text, place, true, label));
    return context.isDrawn()
        ? new Excerpt(text, span, context).lines()
        : new SpokenExcerpt(text, span, context).lines();
  }

  private Line row(Frame frame) {
    var path = texts.pathOf(frame.file()).orElse(frame.file());
    var method = " in " + frame.method();
    var place = context.narrower(INDENT + DisplayWidth.of(method)).place(path, frame.line());
    return Line.of(place, TextSpan.of(Style.DIM, method)).indent(INDENT).cut(context.columns());
  }

  private Line repeated(int cycle, int times) {
    var calls = cycle == 1 ? "this call" : "these " + cycle + " calls";
    return more(calls + " " + Quantity.of(times, "more time", "more times"));
  }

  private Line more(String what) {
    return Line.of(Style.DIM, context.glyph(Glyph.ELLIPSIS) + " " + what)
        .indent(INDENT)
        .cut(context.columns());
  }

  /** How many frames from here on come again at once, often enough; 1 for none. */
  private int cycleAt(int start) {
    for (var cycle = 1; cycle <= LONGEST_CYCLE; cycle++) {
      if (rounds(start, cycle) >= LEAST_ROUNDS) {
        return cycle;
      }
    }
    return 1;
  }

  /** How often in a row the frames of one cycle are found, at least once. */
  private int rounds(int start, int cycle) {
    var end = start + cycle;
    while (end < frames.size() && frames.get(end).equals(frames.get(end - cycle))) {
      end++;
    }
    return (end - start) / cycle;
  }
}
