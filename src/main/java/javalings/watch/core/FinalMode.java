package javalings.watch.core;

import java.util.List;
import javalings.model.Course;
import javalings.view.screens.KeyBar;
import javalings.view.screens.PageView;
import javalings.view.text.Quantity;

/** The farewell, when everything is solved. */
public record FinalMode(int scroll) implements ScrollableMode {

  private static final String OURS =
      """
      That was the last one. Who owns a value, who may change it, who sees it meanwhile: from now \
      on you will ask this of every Java class you read.

      Your solutions are yours to keep, and ours are beside them for comparison.
      """;

  @Override
  public PageView scene(SessionState state) {
    return page(state.course());
  }

  /** The course's own farewell where it has one. */
  public PageView page(Course course) {
    var text = course.farewell().filter(it -> !it.isBlank()).orElse(OURS);
    var count = Quantity.of(course.exercises().size(), "exercise", "exercises");
    var keys = List.of(new KeyBar.Key("l", "list", 1), new KeyBar.Key("q", "quit", 1));
    return new PageView("All solved: " + course.title(), count, text, List.of(), keys, scroll);
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
