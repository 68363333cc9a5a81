package javalings.watch.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.model.ExerciseId;
import javalings.view.screens.ListView;

/** What the keys of a session act on. Scrolls count the lines above the window. */
sealed interface ScreenMode {

  /** Whether a notice can be read in this mode; one that cannot waits for its time. */
  default boolean showsNotice() {
    return switch (this) {
      case Watching _, Listing _ -> true;
      case Welcome _, Help _, Page _, Final _, AskingToReset _, CheckingAll _ -> false;
    };
  }

  record Watching(int scroll) implements ScreenMode {}

  /** The course's welcome, until a key is pressed. */
  record Welcome(int scroll) implements ScreenMode {}

  record Help(int scroll) implements ScreenMode {}

  /**
   * A page to read.
   *
   * @param compared whether the learner's code is shown with it
   */
  record Page(String title, String markdown, boolean compared, int scroll) implements ScreenMode {}

  /** Everything is solved. */
  record Final(int scroll) implements ScreenMode {}

  /**
   * The table of all exercises.
   *
   * @param selected the row that keys act on, counted through the whole course
   */
  record Listing(int selected, ListView.Filter filter, String search, boolean searching)
      implements ScreenMode {}

  /**
   * The question whether to put an exercise back.
   *
   * @param before the mode to return to
   */
  record AskingToReset(ExerciseId id, ScreenMode before) implements ScreenMode {}

  /**
   * Every exercise, one after the other.
   *
   * @param waiting those still to do; the first is being checked
   * @param solved those found solved so far
   * @param ahead the one after the first, when it has been looked at
   * @param ticks how long it takes already
   * @param toFinish whether this is the last proof before the farewell
   */
  record CheckingAll(
      List<ExerciseId> waiting,
      Set<ExerciseId> solved,
      Optional<Snapshot> ahead,
      int ticks,
      boolean toFinish)
      implements ScreenMode {
    public CheckingAll {
      waiting = List.copyOf(waiting);
      solved = Set.copyOf(solved);
    }

    CheckingAll ticked() {
      return new CheckingAll(waiting, solved, ahead, ticks + 1, toFinish);
    }

    CheckingAll lookedAhead(Snapshot snapshot) {
      return new CheckingAll(waiting, solved, Optional.of(snapshot), ticks, toFinish);
    }

    /** The one whose turn comes after the one that is being checked. */
    Optional<ExerciseId> next() {
      return waiting.stream().skip(1).findFirst();
    }
  }
}
