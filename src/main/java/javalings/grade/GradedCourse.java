package javalings.grade;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javalings.course.CourseFolder;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.model.Need;
import javalings.model.SandboxGrant;
import javalings.model.Sha256;
import javalings.model.Source;

/**
 * The exercises that a class is graded on.
 *
 * @param exercises in the order of the course
 * @param now decides which exercises are open
 */
public record GradedCourse(CourseFolder folder, List<Exercise> exercises, Instant now) {

  public GradedCourse {
    exercises = List.copyOf(exercises);
  }

  boolean isOpen(Exercise exercise) {
    return exercise.grading().visibility().closedAt(now).isEmpty();
  }

  /** Whether an answer is what everybody began with. */
  boolean isStarter(Exercise exercise, Answer.Written answer) {
    return answer.hash().equals(new Answer.Written(exercise.id(), folder.starter(exercise)).hash());
  }

  /**
   * Those that are run, in the order in which they are: those that ask for no grant come first, so
   * that nothing which was granted to others can be there when they run. Then those that one worker
   * can serve come together: the fewest workers are started.
   */
  public List<Exercise> inOrderOfGrants() {
    return exercises.stream()
        .filter(this::isOpen)
        .sorted(
            Comparator.comparing((Exercise it) -> !it.grants().isEmpty())
                .thenComparing(it -> it.grants().contains(SandboxGrant.REFLECT))
                .thenComparing(GradedCourse::readsFiles)
                .thenComparing(it -> it.needs().contains(Need.VECTOR)))
        .toList();
  }

  private static boolean readsFiles(Exercise exercise) {
    return !exercise.needs().isEmpty()
        || exercise.grants().stream().anyMatch(SandboxGrant::readsFiles);
  }

  /** Of all that a result depends on and no student has written. */
  String digest() {
    var digest = new Sha256();
    for (var exercise : exercises) {
      update(digest, exercise.toString());
      update(digest, Boolean.toString(isOpen(exercise)));
      folder.checks(exercise).forEach(source -> update(digest, source));
      folder.starter(exercise).forEach(source -> update(digest, source));
      folder.solution(exercise).forEach(source -> update(digest, source));
    }
    return digest.hex();
  }

  private static void update(Sha256 digest, Source source) {
    update(digest, source.path());
    update(digest, source.text());
  }

  private static void update(Sha256 digest, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.add(bytes.length + "\n").add(bytes);
  }
}
