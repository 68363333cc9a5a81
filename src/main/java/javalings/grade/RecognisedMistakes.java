package javalings.grade;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javalings.course.CourseFolder;
import javalings.course.MistakeMatcher;
import javalings.course.VerdictSummary;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Report;

/** Which known mistakes of a course students have made. */
final class RecognisedMistakes {

  private final CourseFolder course;
  private final Map<ExerciseId, MistakeMatcher> matchers = new ConcurrentHashMap<>();

  RecognisedMistakes(CourseFolder course) {
    this.course = course;
  }

  /** The name of the mistake, where the answer is like one that is known. */
  Optional<String> of(Exercise exercise, Report report) {
    return report.verdict().solved()
        ? Optional.empty()
        : matchers
            .computeIfAbsent(exercise.id(), _ -> MistakeMatcher.of(course, exercise))
            .recognise(report.sources(), VerdictSummary.of(report.verdict()));
  }
}
