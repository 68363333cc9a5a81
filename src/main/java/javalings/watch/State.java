package javalings.watch;

import java.util.Optional;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.view.Size;
import javalings.workspace.Progress;

/**
 * All that a session knows.
 *
 * @param setting what does not change while it runs
 * @param progress what the learner has achieved, this session included
 * @param desk the exercise that is worked on
 * @param mode what keys act on
 * @param size of the terminal
 * @param notice a sentence for the learner, until the next key; empty for none
 */
record State(Setting setting, Progress progress, Desk desk, Mode mode, Size size, String notice) {

  /**
   * What does not change in a session.
   *
   * @param manual whether checks wait for a key
   * @param place the workspace's folder, as shown on the first start
   * @param links put before a relative path to link to the file; empty for no links
   */
  record Setting(Course course, boolean manual, String place, String links) {}

  /** The state before the first exercise is open, and how to open it. */
  static Step start(Setting setting, Progress progress, boolean firstTime) {
    var exercise = progress.currentOf(setting.course());
    var mode = firstTime ? new Mode.Welcome(0) : new Mode.Watching(0);
    var desk = Desk.of(exercise);
    return Step.to(
        new State(setting, progress, desk, mode, Size.STANDARD, ""),
        new Effect.Open(exercise.id()));
  }

  Course course() {
    return setting.course();
  }

  Exercise exercise() {
    return desk.exercise();
  }

  boolean isAt(ExerciseId id) {
    return exercise().id().equals(id);
  }

  boolean solved() {
    return progress.solved(exercise());
  }

  /** Whether time matters to what is shown. */
  boolean busy() {
    return desk.waiting().isPresent() || mode instanceof Mode.CheckingAll;
  }

  Optional<Exercise> nextPending() {
    return progress.pendingAfter(exercise(), course());
  }

  State with(Mode next) {
    return new State(setting, progress, desk, next, size, notice);
  }

  State with(Desk next) {
    return new State(setting, progress, next, mode, size, notice);
  }

  State with(Size next) {
    return new State(setting, progress, desk, mode, next, notice);
  }

  State saying(String next) {
    return new State(setting, progress, desk, mode, size, next);
  }

  /** Says something in addition to what nobody had time to read yet. */
  State telling(String more) {
    var known = notice.contains(more);
    return saying(notice.isEmpty() ? more : known ? notice : notice + ". " + more);
  }

  /** Makes a change and has it made on disk. */
  Step changed(Change change) {
    var after = change.applyTo(progress);
    return after.equals(progress)
        ? Step.to(this)
        : Step.to(new State(setting, after, desk, mode, size, notice), new Effect.Persist(change));
  }

  /** Goes to another exercise, to look at it as it is now. */
  Step moveTo(Exercise exercise) {
    return with(Desk.of(exercise))
        .with(new Mode.Watching(0))
        .saying("")
        .changed(new Change.MovedTo(exercise))
        .then(state -> Step.to(state, new Effect.Open(exercise.id())));
  }
}
