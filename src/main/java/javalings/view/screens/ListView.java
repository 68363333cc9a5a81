package javalings.view.screens;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Theme;

/**
 * All that the list shows. Rows are counted from 0 through the whole course, filtered or not.
 *
 * @param rows the course in order
 * @param current the row that is being watched
 * @param selected the row that keys act on; -1 when the filter leaves none
 * @param search what is searched for; empty for no search
 * @param searching whether keys go into the search at the moment
 * @param notice a sentence above the footer; empty for none
 * @param keys that do something, from the left
 */
public record ListView(
    String course,
    List<Row> rows,
    int current,
    int selected,
    Filter filter,
    String search,
    boolean searching,
    String notice,
    List<KeyBar.Key> keys)
    implements Scene {

  public ListView {
    rows = List.copyOf(rows);
    keys = List.copyOf(keys);
  }

  @Override
  public Screen render(Size size, Theme theme) {
    return ListScreen.render(this, size, theme);
  }

  /** Which rows are shown. */
  public enum Filter {
    ALL,
    DONE,
    PENDING
  }

  /**
   * An exercise.
   *
   * @param stage of the way that it is on, as shown; empty for none
   * @param topic the topic's title as shown
   * @param attempts saves that were judged
   * @param hints rungs of the ladder, and the idea in Rust, that were asked for
   * @param solvedOn the day of solving, where the learner is; empty when it is pending
   */
  public record Row(
      String stage,
      String topic,
      String name,
      String title,
      State state,
      int attempts,
      int hints,
      Optional<LocalDate> solvedOn) {
    public boolean solved() {
      return state == State.DONE || state == State.CHANGED;
    }
  }

  /** The state of an exercise. */
  public enum State {
    PENDING("list.pending"),
    /** Not solved, and skipped, since the quiz after it is solved. */
    KNOWN("list.known"),
    DONE("list.done"),
    /** Solved once, and its files do not pass now. */
    CHANGED("list.done");

    private final String key;

    State(String key) {
      this.key = key;
    }

    public static State of(boolean solved, boolean changed, boolean known) {
      if (solved) {
        return changed ? CHANGED : DONE;
      }
      return known ? KNOWN : PENDING;
    }

    /** The key of the words for it. */
    String key() {
      return key;
    }
  }

  /** The stretch of the way that an exercise is on, as the list shows it; empty for none. */
  public static String stage(Course course, Exercise exercise) {
    return course
        .stageOf(course.topicOf(exercise))
        .map(stage -> stage.title() + ": " + stage.thought())
        .orElse("");
  }

  /** The rows that the filter lets through, ascending. */
  public List<Integer> visible() {
    return IntStream.range(0, rows.size()).filter(this::passes).boxed().toList();
  }

  /** Whether a row is what is searched for: its name or title holds it, whatever the case. */
  public boolean found(int row) {
    var text = (rows.get(row).name() + "\n" + rows.get(row).title()).toLowerCase(Locale.ROOT);
    return !search.isEmpty() && text.contains(search.toLowerCase(Locale.ROOT));
  }

  /** The first visible row found at {@code from} or behind it, going round at the end. */
  public Optional<Integer> match(int from) {
    var found = visible().stream().filter(this::found).toList();
    return found.stream()
        .filter(row -> row >= from)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private boolean passes(int row) {
    return switch (filter) {
      case ALL -> true;
      case DONE -> rows.get(row).solved();
      case PENDING -> rows.get(row).state() == State.PENDING;
    };
  }
}
