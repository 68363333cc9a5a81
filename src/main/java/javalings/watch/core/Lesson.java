package javalings.watch.core;

import java.util.List;
import javalings.course.Hints;
import javalings.course.MistakeMatcher;
import javalings.model.ExerciseId;

/**
 * The hints of an exercise, and all else that the course says about it.
 *
 * @param matcher knows the mistakes that people are known to make there
 * @param files the learner's, as people read them: {@code exercises/04_moves/Moves1.java}
 * @param solution where the reference answer appears in the workspace; empty when there is none
 */
public record Lesson(
    ExerciseId id, Hints hints, MistakeMatcher matcher, List<String> files, String solution) {
  public Lesson {
    files = List.copyOf(files);
  }
}
