package javalings.watch.files;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.model.Answer;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.workspace.AnswerReader;

/** The exercises of a workspace. */
public final class LearnerFiles implements WatchedFolder {

  private final AnswerReader reader;
  private final Path root;
  private final Map<ExerciseId, Exercise> exercises;

  public LearnerFiles(AnswerReader reader, Course course) {
    this.reader = reader;
    this.root = reader.workspace().exercises();
    this.exercises =
        course.exercises().stream().collect(Collectors.toMap(Exercise::id, Function.identity()));
  }

  @Override
  public Path root() {
    return root;
  }

  /** {@code topic/Name.java}, {@code topic/Name}, or anything in the latter. */
  @Override
  public Optional<ExerciseId> exerciseAt(Path path) {
    var inside = root.relativize(path.toAbsolutePath().normalize());
    return inside.getNameCount() < 2
        ? Optional.empty()
        : Stream.of(inside.getName(1).toString())
            .map(name -> name.endsWith(".java") ? name.substring(0, name.length() - 5) : name)
            .map(name -> new ExerciseId(inside.getName(0).toString(), name))
            .filter(exercises::containsKey)
            .findFirst();
  }

  @Override
  public Answer read(ExerciseId id) {
    return reader.of(exercise(id));
  }

  private Exercise exercise(ExerciseId id) {
    return Objects.requireNonNull(exercises.get(id), "not of this course: " + id);
  }
}
