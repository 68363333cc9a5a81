package javalings.model;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One exercise as {@code course.json} describes it.
 *
 * @param title what it is about, in a few words
 * @param needs the libraries that the learner's code may use
 * @param timeout how long its checks may run, at least a millisecond
 * @param points what it is worth when graded, at least 0
 * @param formerly earlier names of the exercise, so that a rename keeps a learner's progress
 * @param grading how it counts when a class is graded
 */
public record Exercise(
    ExerciseId id,
    String title,
    List<Need> needs,
    Set<SandboxGrant> grants,
    Duration timeout,
    int points,
    List<String> formerly,
    Grading grading) {

  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

  public Exercise {
    needs = List.copyOf(needs);
    // In one order in every virtual machine: a digest is made of it.
    grants = Collections.unmodifiableSortedSet(new TreeSet<>(grants));
    formerly = List.copyOf(formerly);
    if (!timeout.isPositive()) {
      throw new IllegalArgumentException("a time limit is positive: " + timeout);
    }
    if (points < 0) {
      throw new IllegalArgumentException("points are at least 0: " + points);
    }
  }

  /** An exercise that is graded as most are. */
  public Exercise(
      ExerciseId id,
      String title,
      List<Need> needs,
      Set<SandboxGrant> grants,
      Duration timeout,
      int points,
      List<String> formerly) {
    this(id, title, needs, grants, timeout, points, formerly, Grading.USUAL);
  }

  /** The same under another title. */
  public Exercise titled(String other) {
    return new Exercise(id, other, needs, grants, timeout, points, formerly, grading);
  }

  /** The exercise's own name, unique in its course: {@code Moves1}. */
  public String name() {
    return id.name();
  }
}
