package javalings.view.screens;

import java.util.ArrayList;
import javalings.view.diagnostics.VerdictText;
import javalings.view.text.Line;
import javalings.view.text.Quantity;
import javalings.view.text.RenderContext;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.StatusRow;
import javalings.view.text.Style;
import javalings.view.text.Theme;

/** A verdict below the name of its exercise, as high as it needs to be. */
public final class ReportScreen {

  private ReportScreen() {}

  public static Screen render(ReportView view, Size size, Theme theme) {
    var context = new RenderContext(size.columns(), theme, view.root(), false);
    var report = view.report();
    var verdict = VerdictText.of(report, view.solution(), context, Integer.MAX_VALUE);
    var lines = new ArrayList<Line>();
    lines.add(name(report.exercise().name(), Quantity.of(report.took()), context));
    for (var block : verdict.blocks()) {
      lines.addAll(block.lines());
      lines.add(Line.EMPTY);
    }
    return theme.finish(new Screen(lines));
  }

  private static Line name(String name, String took, RenderContext context) {
    var row = new StatusRow(context.columns(), context.theme());
    return row.ends(Line.of(Style.TITLE, name), Line.of(Style.DIM, took));
  }
}
