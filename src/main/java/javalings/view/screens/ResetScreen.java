package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.RenderContext;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Style;
import javalings.view.text.Theme;
import javalings.view.text.Wrap;

/** The question before somebody's work is put aside. */
public final class ResetScreen {

  private ResetScreen() {}

  public static Screen render(ResetView view, Size size, Theme theme) {
    var columns = ScreenLayout.columns(size);
    var header = Wrap.words(Style.TITLE, "Reset to the start?", columns);
    var bar =
        new KeyBar(
            List.of(new KeyBar.Key("y", "reset", 1), new KeyBar.Key("n", "keep my work", 1)));
    var layout = new ScreenLayout(size, theme, header, List.of(bar.line(columns)));
    return layout.screen(layout.window(body(view, columns, theme)).rows(0));
  }

  private static List<LineBlock> body(ResetView view, int columns, Theme theme) {
    var context = new RenderContext(columns - 2, theme, "", true);
    var lines = new ArrayList<>(Wrap.words(Line.plain(question(view)), columns));
    view.paths().stream()
        .flatMap(path -> Wrap.anywhere(Line.of(context.path(path)), context.columns()).stream())
        .forEach(line -> lines.add(line.indent(2)));
    return List.of(new LineBlock("file", "", lines));
  }

  private static String question(ResetView view) {
    return view.paths().size() == 1
        ? "This file becomes as it was; what you wrote is kept in .javalings/before-reset:"
        : "These files become as they were; what you wrote is kept in .javalings/before-reset:";
  }
}
