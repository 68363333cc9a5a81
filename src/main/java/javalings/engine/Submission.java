package javalings.engine;

import java.util.List;
import javalings.course.CourseFolder;
import javalings.model.Exercise;
import javalings.model.Job;
import javalings.model.Source;

/**
 * What is handed in for an exercise.
 *
 * @param sources at least one file
 * @param hash equal for equal contents; comes back with the report
 */
public record Submission(Exercise exercise, List<Source> sources, String hash) {

  public Submission {
    sources = List.copyOf(sources);
  }

  /** With the checks of the course. */
  public Job job(CourseFolder course) {
    return new Job(
        exercise.id(),
        sources,
        course.checks(exercise),
        course.solution(exercise),
        exercise.needs(),
        exercise.timeout());
  }
}
