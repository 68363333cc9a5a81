package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Style;
import javalings.view.text.Theme;
import javalings.view.text.Wrap;

/** All keys, and what they do. */
public final class HelpScreen {

  private record Entry(String key, String what) {}

  private static final List<Entry> WATCH =
      List.of(
          new Entry("n", "next exercise, once this one is solved"),
          new Entry("p", "previous exercise"),
          new Entry("h", "a hint; again for the next one"),
          new Entry("r", "run the checks again"),
          new Entry("e", "explain the code of the error on the screen"),
          new Entry("t", "the same idea in Rust, beside your code"),
          new Entry("s", "the solution, once solved, beside yours"),
          new Entry("o", "open the file in your editor"),
          new Entry("l", "list of all exercises: search, filter, continue anywhere"),
          new Entry("c", "check all exercises"),
          new Entry("x", "reset the exercise to its start; asks first"),
          new Entry("arrows", "scroll; so do PgUp and PgDn"),
          new Entry("?", "this help"),
          new Entry("q", "quit; everything is saved already"));

  private static final int KEY_COLUMNS = 6;

  private HelpScreen() {}

  public static Screen render(HelpView view, Size size, Theme theme) {
    var layout = layout(size, theme);
    return layout.screen(layout.window(body(size)).rows(view.scroll()));
  }

  /** How far down it is worth to scroll, in lines; 0 when everything is in sight. */
  public static int scrollLimit(Size size, Theme theme) {
    return layout(size, theme).window(body(size)).limit();
  }

  private static ScreenLayout layout(Size size, Theme theme) {
    var keys = new KeyBar(List.of(new KeyBar.Key("q", "back", 1))).line(ScreenLayout.columns(size));
    return new ScreenLayout(size, theme, List.of(Line.of(Style.TITLE, "Keys")), List.of(keys));
  }

  private static List<LineBlock> body(Size size) {
    var lines = new ArrayList<Line>();
    for (var entry : WATCH) {
      var label = Line.of(Style.KEY, entry.key() + " ".repeat(KEY_COLUMNS - entry.key().length()));
      lines.addAll(Wrap.labelled(label, Line.plain(entry.what()), ScreenLayout.columns(size)));
    }
    return List.of(new LineBlock("key", "", lines));
  }
}
