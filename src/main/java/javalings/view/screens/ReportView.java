package javalings.view.screens;

import java.util.ArrayList;
import javalings.model.Report;
import javalings.view.diagnostics.Solution;
import javalings.view.diagnostics.VerdictText;
import javalings.view.text.Line;
import javalings.view.text.Markdown;
import javalings.view.text.Quantity;
import javalings.view.text.RenderContext;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.StatusRow;
import javalings.view.text.Style;
import javalings.view.text.Theme;

/**
 * A verdict on its own, as {@code check NAME} prints it: what to do and where come before what was
 * found.
 *
 * @param task what to do, Markdown; empty when it is done
 * @param file where to do it
 * @param solution shown with a verdict of solved
 * @param root put before a relative path to link to the file; empty for no links
 */
public record ReportView(Report report, String task, String file, Solution solution, String root) {

  /** Below the name of its exercise, as high as it needs to be. */
  public Screen render(Size size, Theme theme) {
    var context = new RenderContext(size.columns(), theme, root, false);
    var verdict = VerdictText.of(report, solution, context, Integer.MAX_VALUE);
    var lines = new ArrayList<Line>();
    lines.add(name(report.exercise().name(), Quantity.of(report.took()), context));
    if (!task.isBlank()) {
      lines.addAll(Markdown.lines(task, context));
      lines.add(Line.of(Style.DIM, file));
      lines.add(Line.EMPTY);
    }
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
