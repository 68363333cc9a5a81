package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
import javalings.model.Diagnostic;
import javalings.model.Source;
import javalings.view.diagnostics.DiagnosticText;
import javalings.view.diagnostics.SourceTexts;
import javalings.view.text.Line;
import javalings.view.text.RenderContext;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Theme;

/** Diagnostics of any files, one below the other, to be printed. */
public final class FindingsScreen {

  private FindingsScreen() {}

  public static Screen print(
      List<Diagnostic> diagnostics, List<Source> sources, Size size, Theme theme) {
    var context = new RenderContext(size.columns(), theme, "", false);
    var texts = SourceTexts.of(sources);
    var lines = new ArrayList<Line>();
    for (var diagnostic : diagnostics) {
      lines.addAll(new DiagnosticText(diagnostic, texts, context, true).exhibit().whole());
      lines.add(Line.EMPTY);
    }
    return theme.finish(new Screen(lines));
  }
}
