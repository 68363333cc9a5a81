package javalings.watch.core;

import java.util.List;
import javalings.model.Course;
import javalings.view.screens.KeyBar;
import javalings.view.screens.PageView;
import javalings.view.text.Words;

/** The farewell, when everything is solved. */
public record FinalMode(int scroll) implements ScrollableMode {

  @Override
  public PageView scene(SessionState state) {
    return page(state.course(), state.words());
  }

  /** The course's own farewell where it has one. */
  public PageView page(Course course, Words words) {
    var text =
        course.farewell().filter(it -> !it.isBlank()).orElseGet(() -> words.say("final.text"));
    var count = words.count(course.exercises().size(), "welcome.exercise", "welcome.exercises");
    var keys =
        List.of(
            new KeyBar.Key("l", words.say("key.list"), 1),
            new KeyBar.Key("q", words.say("key.quit"), 1));
    var title = words.say("final.title", course.title());
    return new PageView(title, count, text, List.of(), keys, scroll);
  }

  @Override
  public Transition press(SessionState state, Key key) {
    return switch (key.letter()) {
      case 'q' -> state.quit();
      case 'l' -> Transition.to(state.with(ListMode.at(state)));
      case 'p' -> Transition.to(state.home());
      default -> Transition.to(state);
    };
  }

  @Override
  public FinalMode scrolledTo(int line) {
    return new FinalMode(line);
  }
}
