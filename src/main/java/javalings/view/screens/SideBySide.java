package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
import javalings.model.Source;
import javalings.view.text.DisplayWidth;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Markdown;
import javalings.view.text.RenderContext;
import javalings.view.text.Style;
import javalings.view.text.Theme.Glyph;

/** The learner's code and a page that it is compared with. */
record SideBySide(List<Source> code, String title, String markdown) {

  /** Two columns narrower than this break the lines of most programs. */
  private static final int WIDE = 112;

  /** Side by side where there is room, else one below the other. */
  List<LineBlock> blocks(RenderContext context) {
    return context.columns() >= WIDE
        ? List.of(new LineBlock("page", "", sideBySide(context)))
        : List.of(
            new LineBlock(context.say("page.your-code"), "", code(context)),
            new LineBlock("page", "", page(context)));
  }

  private List<Line> page(RenderContext context) {
    var lines = new ArrayList<>(List.of(Line.of(Style.TITLE, title).cut(context.columns())));
    lines.add(Line.EMPTY);
    lines.addAll(Markdown.lines(markdown, context));
    return lines;
  }

  private List<Line> sideBySide(RenderContext context) {
    var rule = Line.of(Style.DIM, " " + context.glyph(Glyph.GUTTER) + " ");
    var half = (context.columns() - rule.width()) / 2;
    var left = code(context.narrower(context.columns() - half));
    var right = page(context.narrower(context.columns() - half));
    var lines = new ArrayList<Line>();
    for (var i = 0; i < Math.max(left.size(), right.size()); i++) {
      var one = i < left.size() ? left.get(i) : Line.EMPTY;
      var other = i < right.size() ? right.get(i) : Line.EMPTY;
      var gap = Line.plain(" ".repeat(half - one.width()));
      lines.add(one.then(gap).then(rule).then(other));
    }
    return lines;
  }

  private List<Line> code(RenderContext context) {
    var lines = new ArrayList<Line>();
    for (var source : code) {
      lines.addAll(lines.isEmpty() ? List.of() : List.of(Line.EMPTY));
      lines.add(Line.of(context.path(source.path())).cut(context.columns()));
      lines.add(Line.EMPTY);
      source.text().lines().map(line -> code(line, context)).forEach(lines::add);
    }
    return lines;
  }

  /** A line that is cut off is still known by its beginning; a wrapped one breaks the shape. */
  private static Line code(String text, RenderContext context) {
    return Line.of(Style.CODE, DisplayWidth.expandTabs(text, 4))
        .shortened(context.columns(), context.glyph(Glyph.ELLIPSIS));
  }
}
