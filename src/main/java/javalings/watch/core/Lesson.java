package javalings.watch.core;

import java.util.List;
import javalings.course.CourseFolder;
import javalings.course.Hints;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Source;

/**
 * What the course has to say about an exercise.
 *
 * @param matcher to the mistakes that people are known to make there
 * @param files the learner's, as people read them: {@code exercises/04_moves/Moves1.java}
 * @param solution where the reference answer appears in the workspace; empty when there is none
 */
public record Lesson(
    ExerciseId id, Hints hints, MistakeMatcher matcher, List<String> files, String solution) {
  public Lesson {
    files = List.copyOf(files);
  }

  public static Lesson of(CourseFolder folder, Exercise exercise) {
    var starter = folder.starter(exercise);
    return new Lesson(
        exercise.id(),
        folder.hints(exercise),
        new MistakeMatcher(starter, folder.solution(exercise), folder.mistakes(exercise)),
        starter.stream().map(Source::path).toList(),
        "solutions/" + exercise.id() + (folder.isFolder(exercise) ? "" : ".java"));
  }
}
