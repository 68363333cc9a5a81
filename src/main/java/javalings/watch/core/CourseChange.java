package javalings.watch.core;

import java.util.ArrayList;
import java.util.Optional;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.watch.core.TerminalPort.Announcement;

/** A session whose course changes under it, as an update does. */
final class CourseChange {

  private CourseChange() {}

  /** Goes on with the course as it is now, at the same exercise where it still has it. */
  static Transition read(SessionState state, WatchEvent.CourseRead read) {
    var course = read.course();
    var before = state.exercise();
    var known = state.with(course, state.progress().renamed(course));
    var exercise = successor(before, course).orElseGet(() -> known.progress().currentOf(course));
    var same = exercise.id().equals(before.id());
    var current = same ? known.currentExercise().readAnew(exercise) : CurrentExercise.of(exercise);
    var sameList = ids(course).equals(ids(state.course()));
    var at = sameList ? known.with(current) : known.with(current).home();
    return at.telling(news(before, exercise, read))
        .changed(new ProgressChange.MovedTo(exercise))
        .then(it -> Transition.to(it, new SessionEffect.Open(exercise.id())));
  }

  /** The exercise that bears this one's name or had it before. */
  private static Optional<Exercise> successor(Exercise before, Course course) {
    return course
        .find(before.id())
        .or(() ->
            course.exercises().stream()
                .filter(
                    it -> it.name().equals(before.name()) || it.formerly().contains(before.name()))
                .findFirst());
  }

  private static Object ids(Course course) {
    return course.exercises().stream().map(Exercise::id).toList();
  }

  private static String news(Exercise before, Exercise now, WatchEvent.CourseRead read) {
    var sentences = new ArrayList<String>();
    if (now.name().equals(before.name())) {
      sentences.add("The course has changed, so %s is checked anew".formatted(now.name()));
    } else if (now.formerly().contains(before.name())) {
      sentences.add("The course has changed: %s is now %s".formatted(before.name(), now.name()));
    } else {
      sentences.add(
          "The course has changed: it has no %s any more, so here is %s"
              .formatted(before.name(), now.name()));
    }
    sentences.addAll(read.news());
    return String.join(". ", sentences);
  }

  /** The exercise at hand may be in order all the same: opening it tells. */
  static Transition broke(SessionState state, String what) {
    var sentence = "The course has changed and cannot be used as it is: " + what;
    return Transition.to(
        state.telling(sentence),
        new SessionEffect.Announce(new Announcement.Trouble(state.exercise().name(), sentence)),
        new SessionEffect.Open(state.exercise().id()));
  }

  static Transition unfit(SessionState state, ExerciseId id, String why) {
    if (CheckAllMode.isOn(state)) {
      return Judging.failed(state, why);
    }
    if (!state.isAt(id)) {
      return Transition.to(state);
    }
    return Transition.to(
        state.with(state.currentExercise().unfit(why)),
        new SessionEffect.Announce(new Announcement.Trouble(id.name(), why)));
  }
}
