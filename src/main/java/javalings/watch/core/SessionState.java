package javalings.watch.core;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.view.text.Size;
import javalings.view.text.Theme;
import javalings.view.text.Words;
import javalings.workspace.ModelSetup;
import javalings.workspace.Progress;

/**
 * All that a session knows.
 *
 * @param setting what no key changes
 * @param progress what the learner has achieved, this session included
 * @param currentExercise the exercise that is worked on
 * @param mode what keys act on
 * @param size of the terminal
 * @param notice a sentence for the learner, until the next key; empty for none
 */
public record SessionState(
    Setting setting,
    Progress progress,
    CurrentExercise currentExercise,
    ScreenMode mode,
    Size size,
    String notice) {

  /**
   * The part of the state that no key changes.
   *
   * @param manual whether checks wait for a key
   * @param place the workspace's folder, as shown on the first start
   * @param links put before a relative path to link to the file; empty for no links
   * @param zone where days begin and end for the learner
   * @param home the mode that all others lead back to
   * @param model that may be asked for hints
   * @param advance whether a session goes on by itself once an exercise is solved
   * @param words that the learner reads
   */
  public record Setting(
      Course course,
      boolean manual,
      String place,
      String links,
      ZoneId zone,
      ScreenMode home,
      ModelSetup model,
      boolean advance,
      Words words) {}

  Course course() {
    return setting.course();
  }

  Exercise exercise() {
    return currentExercise.exercise();
  }

  boolean isAt(ExerciseId id) {
    return exercise().id().equals(id);
  }

  boolean solved() {
    return progress.solved(exercise());
  }

  /** Whether the idea in Rust may be shown: in a quiz, that is the answer. */
  boolean mayCompare() {
    return solved() || !exercise().id().isInQuiz();
  }

  /** The exercises that a solved quiz shows to be known already. */
  List<Exercise> skippable() {
    return solved() && exercise().id().isInQuiz()
        ? progress.pendingBefore(exercise(), course())
        : List.of();
  }

  /** The words that the learner reads. */
  Words words() {
    return setting.words();
  }

  /** As screens are laid out to find out how far to scroll. */
  Theme theme() {
    return Theme.UNICODE.in(words());
  }

  public String say(String key, Object... values) {
    return words().say(key, values);
  }

  /** Whether a language model is set up. */
  boolean asksModel() {
    return setting.model() instanceof ModelSetup.Ready;
  }

  /** Whether time matters to what is shown. */
  public boolean busy() {
    return currentExercise.waiting().isPresent() || mode.isTimed();
  }

  Optional<Exercise> nextPending() {
    return progress.pendingAfter(exercise(), course());
  }

  /** The help that is given next. */
  Optional<HelpItem> nextHelp() {
    return currentExercise
        .lesson()
        .flatMap(
            it -> HelpItem.next(it, currentExercise.current(), currentExercise.help(), words()));
  }

  /** Back to the exercise at hand, from wherever keys have led. */
  SessionState home() {
    return with(setting.home());
  }

  SessionState with(ScreenMode next) {
    return new SessionState(setting, progress, currentExercise, next, size, notice);
  }

  SessionState with(CurrentExercise next) {
    return new SessionState(setting, progress, next, mode, size, notice);
  }

  SessionState with(Size next) {
    return new SessionState(setting, progress, currentExercise, mode, next, notice);
  }

  SessionState with(Course next, Progress after) {
    var changed =
        new Setting(
            next,
            setting.manual(),
            setting.place(),
            setting.links(),
            setting.zone(),
            setting.home(),
            setting.model(),
            setting.advance(),
            setting.words());
    return new SessionState(changed, after, currentExercise, mode, size, notice);
  }

  SessionState saying(String next) {
    return new SessionState(setting, progress, currentExercise, mode, size, next);
  }

  /** Says something in addition to what nobody had time to read yet. */
  SessionState telling(String more) {
    var known = notice.contains(more);
    return saying(notice.isEmpty() ? more : known ? notice : notice + ". " + more);
  }

  /** Makes a change and has it made on disk. */
  Transition changed(ProgressChange change) {
    var after = change.applyTo(progress);
    return after.equals(progress)
        ? Transition.to(this)
        : Transition.to(
            new SessionState(setting, after, currentExercise, mode, size, notice),
            new SessionEffect.Persist(change));
  }

  /** Goes to another exercise, to look at it as it is now. */
  Transition moveTo(Exercise exercise) {
    return with(CurrentExercise.of(exercise))
        .home()
        .saying("")
        .changed(new ProgressChange.MovedTo(exercise))
        .then(state -> Transition.to(state, new SessionEffect.Open(exercise.id())));
  }

  Transition quit() {
    return Transition.to(
        this,
        new SessionEffect.Announce(new TerminalPort.Announcement.Stopped()),
        new SessionEffect.Quit());
  }
}
