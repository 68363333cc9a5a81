package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Markdown;
import javalings.view.text.RenderContext;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.StatusRow;
import javalings.view.text.Style;
import javalings.view.text.Theme;

/** A page of Markdown that is read and left again. */
public final class PageScreen {

  private PageScreen() {}

  public static Screen render(PageView view, Size size, Theme theme) {
    return full(view, size, theme, "", List.of(new KeyBar.Key("q", "back", 1)));
  }

  /** The page as high as it needs to be, to be printed. */
  public static Screen print(PageView view, Size size, Theme theme) {
    var context = new RenderContext(size.columns(), theme, "", false);
    var lines =
        new ArrayList<Line>(List.of(Line.of(Style.TITLE, view.title()).cut(size.columns())));
    lines.add(Line.EMPTY);
    lines.addAll(Markdown.lines(view.markdown(), context));
    return theme.finish(new Screen(lines));
  }

  /** How far down it is worth to scroll, in lines; 0 when everything is in sight. */
  public static int scrollLimit(PageView view, Size size, Theme theme) {
    var layout = layout(view, size, theme, "", List.of());
    return layout.window(body(view, size, theme)).limit();
  }

  /** A page with other keys, and something beside its title. */
  static Screen full(PageView view, Size size, Theme theme, String beside, List<KeyBar.Key> keys) {
    var layout = layout(view, size, theme, beside, keys);
    return layout.screen(layout.window(body(view, size, theme)).rows(view.scroll()));
  }

  private static ScreenLayout layout(
      PageView view, Size size, Theme theme, String beside, List<KeyBar.Key> keys) {
    var columns = ScreenLayout.columns(size);
    var row = new StatusRow(columns, theme);
    var title = Line.of(Style.TITLE, view.title());
    var header =
        beside.isEmpty() ? title.cut(columns) : row.ends(title, Line.of(Style.DIM, beside));
    var scroll = new KeyBar.Key("arrows PgUp PgDn", "scroll", 2);
    var all = KeyBar.of(Stream.concat(keys.stream(), Stream.of(scroll)));
    return new ScreenLayout(size, theme, List.of(header), List.of(all.line(columns)));
  }

  /** How far to scroll past the code to where the page begins; 0 where they are side by side. */
  public static int scrollToPage(PageView view, Size size, Theme theme) {
    var blocks = body(view, size, theme);
    var above = blocks.size() < 2 ? 0 : blocks.getFirst().lines().size() + 1;
    return Math.min(above, layout(view, size, theme, "", List.of()).window(blocks).limit());
  }

  private static List<LineBlock> body(PageView view, Size size, Theme theme) {
    var context = new RenderContext(ScreenLayout.columns(size), theme, "", true);
    if (view.code().isEmpty() || !context.isDrawn()) {
      return List.of(new LineBlock("page", "", Markdown.lines(view.markdown(), context)));
    }
    var side = new SideBySide(view.code(), view.title(), view.markdown());
    return side.blocks(context);
  }
}
