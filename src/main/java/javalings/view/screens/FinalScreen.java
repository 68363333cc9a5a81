package javalings.view.screens;

import java.util.List;
import javalings.view.text.Quantity;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Theme;

/** What is seen when everything is solved. */
public final class FinalScreen {

  private static final String OURS =
      """
      That was the last one. Who owns a value, who may change it, who sees it meanwhile: from now \
      on you will ask this of every Java class you read.

      Your solutions are yours to keep, and ours are beside them for comparison.
      """;

  private FinalScreen() {}

  public static Screen render(FinalView view, Size size, Theme theme) {
    var keys = List.of(new KeyBar.Key("l", "list", 1), new KeyBar.Key("q", "quit", 1));
    var solved = Quantity.of(view.count(), "exercise", "exercises");
    return PageScreen.full(page(view), size, theme, solved, keys);
  }

  /** How far down it is worth to scroll, in lines; 0 when everything is in sight. */
  public static int scrollLimit(FinalView view, Size size, Theme theme) {
    return PageScreen.scrollLimit(page(view), size, theme);
  }

  /** The farewell as a page, for those who print it. */
  public static PageView page(FinalView view) {
    var text = view.markdown().isBlank() ? OURS : view.markdown();
    return new PageView("All solved: " + view.course(), text, view.scroll());
  }
}
