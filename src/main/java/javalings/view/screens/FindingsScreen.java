package javalings.view.screens;

import java.util.List;
import java.util.stream.Stream;
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
  /** Fewer are drawn before a second thread has started. */
  private static final int MANY = 50;

  private FindingsScreen() {}

  public static Screen print(
      List<Diagnostic> diagnostics, List<Source> sources, Size size, Theme theme) {
    var context = new RenderContext(size.columns(), theme, "", false);
    var texts = SourceTexts.of(sources);
    var all = diagnostics.size() < MANY ? diagnostics.stream() : diagnostics.parallelStream();
    var lines =
        all.map(one -> new DiagnosticText(one, texts, context, true).exhibit().whole())
            .flatMap(drawn -> Stream.concat(drawn.stream(), Stream.of(Line.EMPTY)))
            .toList();
    return theme.finish(new Screen(lines));
  }
}
