package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javalings.model.Source;
import javalings.view.diagnostics.ComparedLines;
import javalings.view.text.DisplayWidth;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.RenderContext;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Style;
import javalings.view.text.Theme;
import javalings.view.text.Theme.Glyph;

/**
 * A right answer beside the learner's: side by side and row by row where there is room, else one
 * text with the lines of both.
 *
 * @param title says which answer it is
 * @param mine the learner's files
 * @param answer the right ones
 * @param hasMore whether there are other right answers
 * @param scroll lines above the window
 */
public record SolutionView(
    String title, List<Source> mine, List<Source> answer, boolean hasMore, int scroll)
    implements Scene {

  /** Two columns narrower than this break the lines of most programs. */
  private static final int WIDE = 112;

  /** Above the first difference, so that its method is in sight. */
  private static final int LEAD = 2;

  private static final Pattern METHOD =
      Pattern.compile(
          "\\s+(?!(?:for|if|while|switch|try|else|catch|do|return|case|throw|synchronized)\\b)"
              + "[\\w@<][^=]*\\([^=]*[{,(]\\s*");

  public SolutionView {
    mine = List.copyOf(mine);
    answer = List.copyOf(answer);
  }

  @Override
  public Screen render(Size size, Theme theme) {
    var sheet = sheet(size, theme);
    return sheet.layout().scrolled(List.of(sheet.body().block()), scroll);
  }

  @Override
  public int scrollLimit(Size size, Theme theme) {
    return sheet(size, theme).scrollLimit();
  }

  /** How far to scroll so that the first method with a difference begins at the top. */
  public int scrollToDifference(Size size, Theme theme) {
    var sheet = sheet(size, theme);
    return Math.min(sheet.body().first(), sheet.scrollLimit());
  }

  private record Sheet(ScreenLayout layout, Body body) {
    int scrollLimit() {
      return layout.scrollLimit(List.of(body.block()));
    }
  }

  private Sheet sheet(Size size, Theme theme) {
    var files = files();
    return new Sheet(layout(files, size, theme), body(files, size, theme));
  }

  private ScreenLayout layout(List<Compared> files, Size size, Theme theme) {
    var columns = ScreenLayout.columns(size);
    var keys = new ArrayList<KeyBar.Key>();
    keys.add(new KeyBar.Key("q", theme.say("key.back"), 1));
    if (hasMore) {
      keys.add(new KeyBar.Key("s", theme.say("key.another"), 2));
    }
    keys.add(new KeyBar.Key(theme.say("key.arrows-and-pages"), theme.say("key.scroll"), 3));
    var legend = legend(files, columns, theme).cut(columns);
    var header = List.of(Line.of(Style.TITLE, title).cut(columns), legend);
    return new ScreenLayout(size, theme, header, List.of(new KeyBar(keys).line(columns)));
  }

  private static Line legend(List<Compared> files, int columns, Theme theme) {
    if (files.stream().allMatch(file -> file.rows().stream().allMatch(ComparedLines::isSame))) {
      return Line.of(Style.OK, theme.say("solution.same"));
    }
    return Line.of(Style.DIM, theme.say(columns >= WIDE ? "solution.beside" : "solution.below"));
  }

  /** A file of both, row by row. */
  private record Compared(String path, List<ComparedLines> rows) {}

  private List<Compared> files() {
    return answer.stream()
        .map(file -> new Compared(file.fileName(), ComparedLines.of(mine(file), file.text())))
        .toList();
  }

  private String mine(Source file) {
    return mine.stream()
        .filter(it -> it.fileName().equals(file.fileName()))
        .findFirst()
        .map(Source::text)
        .orElse("");
  }

  /**
   * The rows on the screen.
   *
   * @param first where the first method with a difference begins
   */
  private record Body(List<Line> lines, int first) {
    LineBlock block() {
      return new LineBlock("line", "lines", lines);
    }
  }

  private static Body body(List<Compared> files, Size size, Theme theme) {
    var context = new RenderContext(ScreenLayout.columns(size), theme, "", true);
    var lines = new ArrayList<Line>();
    var first = -1;
    for (var file : files) {
      if (files.size() > 1) {
        lines.add(Line.of(Style.PATH, file.path()).cut(context.columns()));
      }
      var start = start(file.rows());
      for (var at = 0; at < file.rows().size(); at++) {
        first = first < 0 && at == start ? lines.size() : first;
        lines.addAll(row(file.rows().get(at), context));
      }
    }
    return new Body(lines, Math.max(0, first));
  }

  /** The row in which the first method with a difference begins; -1 where nothing differs. */
  private static int start(List<ComparedLines> rows) {
    for (var at = 0; at < rows.size(); at++) {
      if (!rows.get(at).isSame()) {
        return method(rows, at);
      }
    }
    return -1;
  }

  private static int method(List<ComparedLines> rows, int changed) {
    for (var at = changed; at > 0; at--) {
      var line = rows.get(at).mine().or(rows.get(at)::other).orElse("");
      if (METHOD.matcher(line).matches()) {
        return at;
      }
    }
    return Math.max(0, changed - LEAD);
  }

  private static List<Line> row(ComparedLines row, RenderContext context) {
    return context.columns() >= WIDE ? List.of(beside(row, context)) : below(row, context);
  }

  private static Line beside(ComparedLines row, RenderContext context) {
    var rule = Line.of(Style.DIM, " " + context.glyph(Glyph.GUTTER) + " ");
    var half = (context.columns() - rule.width()) / 2;
    var left = half(row.mine(), row.isSame(), "- ", Style.REMOVED, half, context);
    var right = half(row.other(), row.isSame(), "+ ", Style.ADDED, half, context);
    return left.then(Line.plain(" ".repeat(half - left.width()))).then(rule).then(right);
  }

  private static Line half(
      Optional<String> text,
      boolean isSame,
      String sign,
      Style style,
      int columns,
      RenderContext context) {
    return text.map(it -> line(isSame ? "  " : sign, it, isSame ? Style.CODE : style))
        .orElse(Line.EMPTY)
        .shortened(columns, context.glyph(Glyph.ELLIPSIS));
  }

  private static List<Line> below(ComparedLines row, RenderContext context) {
    var lines = new ArrayList<Line>();
    if (row.isSame()) {
      lines.add(line("  ", row.other().orElse(""), Style.CODE));
    } else {
      row.mine().ifPresent(it -> lines.add(line("- ", it, Style.REMOVED)));
      row.other().ifPresent(it -> lines.add(line("+ ", it, Style.ADDED)));
    }
    return lines.stream()
        .map(it -> it.shortened(context.columns(), context.glyph(Glyph.ELLIPSIS)))
        .toList();
  }

  private static Line line(String sign, String text, Style style) {
    return Line.of(style, sign + DisplayWidth.expandTabs(text, 4));
  }
}
