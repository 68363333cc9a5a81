package javalings.author;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javalings.course.CourseFault.Fault;
import javalings.course.CourseFolder;
import javalings.engine.Engine;
import javalings.model.Exercise;

/** Proves a whole course: every exercise, in parallel, and every problem at once. */
public final class CourseProof {

  private final EnginePool pool;

  /**
   * @param engines as many as exercises are proven at a time; closed by their owner
   */
  public CourseProof(CourseFolder course, List<Engine> engines) {
    this.pool = new EnginePool(course, engines);
  }

  /**
   * Everything that is wrong, in the order of the course; nothing when the course is proven.
   *
   * @param wanted the exercises to prove
   * @param done is told of each exercise that is through, from several threads
   * @throws javalings.course.CourseFault when the course cannot be read at all
   */
  public List<Fault> faults(Predicate<Exercise> wanted, Consumer<Exercise> done)
      throws InterruptedException {
    var proofs =
        pool.all(
            wanted,
            (exercise, examiner) -> {
              var faults = new ExerciseProof(pool.course(), examiner, exercise).faults();
              done.accept(exercise);
              return faults;
            });
    return proofs.stream().flatMap(List::stream).toList();
  }
}
