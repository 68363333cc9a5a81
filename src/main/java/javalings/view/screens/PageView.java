package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javalings.model.Source;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Markdown;
import javalings.view.text.RenderContext;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.StatusRow;
import javalings.view.text.Style;
import javalings.view.text.Theme;

/**
 * A page of Markdown on a screen of its own: an error code explained, the welcome, the farewell.
 *
 * @param title above the page
 * @param beside a few words at the other end of the title's row; may be empty
 * @param markdown the page; a first heading of its own is shown as any other
 * @param code what the page is compared with: beside it on a wide screen, above it on others
 * @param keys that do something, beside those that scroll; none where each leads back
 * @param scroll lines above the window; too much is taken for the end
 */
public record PageView(
    String title,
    String beside,
    String markdown,
    List<Source> code,
    List<KeyBar.Key> keys,
    int scroll)
    implements Scene {

  public PageView {
    code = List.copyOf(code);
    keys = List.copyOf(keys);
  }

  /** A page that is read and left again. */
  public PageView(String title, String markdown, List<Source> code, int scroll) {
    this(title, "", markdown, code, List.of(), scroll);
  }

  @Override
  public Screen render(Size size, Theme theme) {
    return layout(size, theme).scrolled(body(size, theme), scroll);
  }

  @Override
  public int scrollLimit(Size size, Theme theme) {
    return layout(size, theme).scrollLimit(body(size, theme));
  }

  /** How far to scroll past the code to where the page begins; 0 where they are side by side. */
  public int scrollToPage(Size size, Theme theme) {
    var blocks = body(size, theme);
    var above = blocks.size() < 2 ? 0 : blocks.getFirst().lines().size() + 1;
    return Math.min(above, scrollLimit(size, theme));
  }

  private ScreenLayout layout(Size size, Theme theme) {
    var columns = ScreenLayout.columns(size);
    var row = Line.of(Style.TITLE, title);
    var header =
        beside.isEmpty()
            ? row.cut(columns)
            : new StatusRow(columns, theme).ends(row, Line.of(Style.DIM, beside));
    var back = new KeyBar.Key("q", theme.say("key.back"), 1);
    var scrolling = new KeyBar.Key(theme.say("key.arrows-and-pages"), theme.say("key.scroll"), 2);
    var own = keys.isEmpty() ? Stream.of(back) : keys.stream();
    var all = KeyBar.of(Stream.concat(own, Stream.of(scrolling)));
    return new ScreenLayout(size, theme, List.of(header), List.of(all.line(columns)));
  }

  private List<LineBlock> body(Size size, Theme theme) {
    var context = new RenderContext(ScreenLayout.columns(size), theme, "", true);
    return code.isEmpty() || !context.isDrawn()
        ? List.of(new LineBlock("page", "", Markdown.lines(markdown, context)))
        : new SideBySide(code, title, markdown).blocks(context);
  }

  /** The page as high as it needs to be, to be printed. */
  public Screen print(Size size, Theme theme) {
    var context = new RenderContext(size.columns(), theme, "", false);
    var lines = new ArrayList<>(List.of(Line.of(Style.TITLE, title).cut(size.columns())));
    lines.add(Line.EMPTY);
    lines.addAll(Markdown.lines(markdown, context));
    return theme.finish(new Screen(lines));
  }
}
