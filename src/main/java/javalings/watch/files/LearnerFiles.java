package javalings.watch.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javalings.model.Answer;
import javalings.model.Course;
import javalings.model.ExerciseId;
import javalings.model.Verdict;
import javalings.workspace.AnswerReader;

/** The exercises of a workspace. */
public final class LearnerFiles implements WatchedFolder {

  private final AnswerReader reader;
  private final Path root;
  private final Supplier<Course> course;

  /**
   * @param course asked every time, since it may change while it is watched
   */
  public LearnerFiles(AnswerReader reader, Supplier<Course> course) {
    this.reader = reader;
    this.root = reader.workspace().exercises();
    this.course = course;
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
            .filter(id -> course.get().find(id).isPresent())
            .findFirst();
  }

  @Override
  public Answer read(ExerciseId id) {
    return course.get().find(id).map(reader::of).orElseGet(() -> noLongerThere(id));
  }

  @Override
  public boolean isAsHandedOut(Answer answer) {
    return answer instanceof Answer.Written written
        && course
            .get()
            .find(answer.id())
            .filter(it -> reader.isAsHandedOut(it, written))
            .isPresent();
  }

  private static Answer noLongerThere(ExerciseId id) {
    return new Answer.Unusable(
        id,
        new Verdict.Missing(
            id.name() + " is not in the course any more", "`l` lists those that are"));
  }
}
