package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javalings.model.Printed;
import javalings.view.text.DisplayWidth;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Quantity;
import javalings.view.text.RenderContext;
import javalings.view.text.Style;
import javalings.view.text.TextSpan;
import javalings.view.text.Theme.Glyph;
import javalings.view.text.Wrap;

/** The output of the learner's code; lines beyond a limit are only counted. */
public record PrintedText(Printed printed, RenderContext context) {

  private static final int INDENT = 2;
  private static final int TAB = 8;
  private static final int MOST_ROWS = 200;

  /** Colours and styles (ECMA-48 SGR), which would only be noise as characters. */
  private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;:]*m");

  /** The blocks of output that has come so far. */
  public static List<LineBlock> of(String text, RenderContext context) {
    return new PrintedText(new Printed(text, text.length()), context).blocks();
  }

  List<LineBlock> blocks() {
    if (printed.bytes() == 0) {
      return List.of();
    }
    var lines = new ArrayList<Line>(List.of(heading()));
    var plain = COLOURS.matcher(printed.text()).replaceAll("").lines().toList();
    var text = new PrintedTraces(context).folded(plain);
    var shown = 0;
    while (shown < text.size() && lines.size() <= MOST_ROWS) {
      lines.addAll(rows(text.get(shown)));
      shown++;
    }
    if (shown < text.size()) {
      lines.add(more(text.size() - shown, "fold.more-line", "fold.more-lines"));
    }
    if (printed.dropped() > 0) {
      lines.add(more(printed.dropped(), "verdict.byte-more", "verdict.bytes-more"));
    }
    return List.of(new LineBlock(context.say("block.printed"), "", lines));
  }

  /** The count of lines that were thrown away stands where it is seen without scrolling. */
  private Line heading() {
    var all =
        printed.dropped() == 0
            ? ""
            : " " + context.say("verdict.printed-first", Quantity.of(printed.bytes()));
    var title = TextSpan.of(Style.TITLE, context.say("verdict.printed"));
    return Line.of(title, TextSpan.of(Style.DIM, all)).cut(context.columns());
  }

  /** The rows of a line, as far as anybody will scroll. */
  private List<Line> rows(String line) {
    var room = context.columns() - INDENT;
    var most = MOST_ROWS * room;
    var kept =
        line.length() <= most ? line : line.substring(0, most) + context.glyph(Glyph.ELLIPSIS);
    return Wrap.anywhere(Line.plain(DisplayWidth.expandTabs(kept, TAB)), room).stream()
        .map(row -> row.indent(INDENT))
        .toList();
  }

  private Line more(long count, String one, String many) {
    var what = context.say("fold.and", context.theme().words().count(count, one, many));
    return Line.of(Style.DIM, context.glyph(Glyph.ELLIPSIS) + " " + what).indent(INDENT);
  }
}
