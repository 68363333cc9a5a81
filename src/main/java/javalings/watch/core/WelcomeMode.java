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
import javalings.view.text.Words;

/** The first thing that anybody sees, until a key is pressed. */
public record WelcomeMode(int scroll) implements ScrollableMode {

  @Override
  public Welcome scene(SessionState state) {
    return page(state.course(), state.setting().place(), state.words());
  }

  /** The course's own welcome where it has one; and where the learner's files are. */
  public Welcome page(Course course, String workspace, Words words) {
    var text =
        course.welcome().filter(it -> !it.isBlank()).orElseGet(() -> words.say("welcome.text"));
    var where = " " + words.say("welcome.place", workspace) + "\n";
    var page = text + journey(course.stages(), words) + size(course, words) + where;
    var keys =
        List.of(
            new KeyBar.Key("Enter", words.say("key.start"), 1),
            new KeyBar.Key("q", words.say("key.quit"), 1));
    var title = words.say("welcome.title", course.title());
    return new Welcome(new PageView(title, "", page, List.of(), keys, scroll));
  }

  private static String size(Course course, Words words) {
    var exercises = words.count(course.exercises().size(), "welcome.exercise", "welcome.exercises");
    var topics = words.count(course.topics().size(), "welcome.topic", "welcome.topics");
    return "\n\n" + words.say("welcome.size", exercises, topics);
  }

  private static String journey(List<Stage> stages, Words words) {
    return stages.isEmpty()
        ? ""
        : stages.stream()
            .map(stage -> "- **%s**: %s\n".formatted(stage.title(), stage.thought()))
            .collect(Collectors.joining("", "\n\n" + words.say("welcome.way") + "\n\n", ""));
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
