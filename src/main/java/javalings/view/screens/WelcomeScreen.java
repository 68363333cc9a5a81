package javalings.view.screens;

import java.util.List;
import java.util.stream.Collectors;
import javalings.model.Stage;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Theme;

/** The first thing that anybody sees. */
public final class WelcomeScreen {

  private static final String OURS =
      """
      Small exercises that teach you to think the way Rust makes people think: who owns this \
      value, who may change it, who else sees it, and what does it cost.

      1. Each exercise is one Java file with something wrong in it. Edit it in your editor.
      2. On every save it is compiled and checked, and you read here what is wrong.
      3. Press `h` for a hint, and again for a plainer one.
      4. Once it is solved, press `n` for the next exercise.
      """;

  private WelcomeScreen() {}

  public static Screen render(WelcomeView view, Size size, Theme theme) {
    var keys = List.of(new KeyBar.Key("Enter", "start", 1), new KeyBar.Key("q", "quit", 1));
    return PageScreen.full(page(view), size, theme, "", keys);
  }

  /** How far down it is worth to scroll, in lines; 0 when everything is in sight. */
  public static int scrollLimit(WelcomeView view, Size size, Theme theme) {
    return PageScreen.scrollLimit(page(view), size, theme);
  }

  /** The welcome as a page, for those who print it. */
  public static PageView page(WelcomeView view) {
    var text = view.markdown().isBlank() ? OURS : view.markdown();
    var where =
        "\n\nYour files are in `%s`. What you do there is yours: updates never touch it.\n"
            .formatted(view.workspace());
    var page = text + journey(view.stages()) + where;
    return new PageView("Welcome to " + view.course(), page, view.scroll());
  }

  private static String journey(List<Stage> stages) {
    return stages.isEmpty()
        ? ""
        : stages.stream()
            .map(stage -> "- **%s**: %s\n".formatted(stage.title(), stage.thought()))
            .collect(Collectors.joining("", "\n\nThe way ahead, as others have felt it:\n\n", ""));
  }
}
