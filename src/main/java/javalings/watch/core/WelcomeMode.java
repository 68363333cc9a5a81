package javalings.watch.core;

import java.util.List;
import java.util.stream.Collectors;
import javalings.model.Course;
import javalings.model.Stage;
import javalings.view.screens.KeyBar;
import javalings.view.screens.PageView;
import javalings.view.screens.Scene;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Theme;

/** The first thing that anybody sees, until a key is pressed. */
public record WelcomeMode(int scroll) implements ScrollableMode {

  private static final String OURS =
      """
      Small exercises that teach you to think the way Rust makes people think: who owns this \
      value, who may change it, who else sees it, and what does it cost.

      1. Each exercise is one Java file with something wrong in it. Edit it in your editor.
      2. On every save it is compiled and checked, and you read here what is wrong.
      3. Press `h` for a hint, and again for a plainer one.
      4. Once it is solved, press `n` for the next exercise.
      """;

  @Override
  public Welcome scene(SessionState state) {
    return page(state.course(), state.setting().place());
  }

  /** The course's own welcome where it has one; and where the learner's files are. */
  public Welcome page(Course course, String workspace) {
    var text = course.welcome().filter(it -> !it.isBlank()).orElse(OURS);
    var page = text + journey(course.stages()) + size(course) + where(workspace);
    var keys = List.of(new KeyBar.Key("Enter", "start", 1), new KeyBar.Key("q", "quit", 1));
    return new Welcome(
        new PageView("Welcome to " + course.title(), "", page, List.of(), keys, scroll));
  }

  private static String size(Course course) {
    return "\n\nThe course has %s in %s."
        .formatted(
            count(course.exercises().size(), "exercise"), count(course.topics().size(), "topic"));
  }

  private static String count(int many, String what) {
    return "%d %s%s".formatted(many, what, many == 1 ? "" : "s");
  }

  private static String where(String workspace) {
    return " Your files are in `%s`. What you do there is yours: updates never touch it.\n"
        .formatted(workspace);
  }

  private static String journey(List<Stage> stages) {
    return stages.isEmpty()
        ? ""
        : stages.stream()
            .map(stage -> "- **%s**: %s\n".formatted(stage.title(), stage.thought()))
            .collect(Collectors.joining("", "\n\nThe way ahead, as others have felt it:\n\n", ""));
  }

  @Override
  public Transition press(SessionState state, Key key) {
    return key.letter() == 'q' ? state.quit() : Transition.to(state.home());
  }

  @Override
  public WelcomeMode scrolledTo(int line) {
    return new WelcomeMode(line);
  }

  /** There may be nobody to press a key, and the verdict comes below it anyway. */
  public record Welcome(PageView page) implements Scene {

    @Override
    public Screen render(Size size, Theme theme) {
      return page.render(size, theme);
    }

    @Override
    public int scrollLimit(Size size, Theme theme) {
      return page.scrollLimit(size, theme);
    }

    @Override
    public boolean isPassing() {
      return true;
    }
  }
}
