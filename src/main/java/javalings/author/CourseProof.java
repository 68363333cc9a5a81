package javalings.author;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javalings.course.CourseFault.Fault;
import javalings.course.CourseFolder;
import javalings.engine.Engine;
import javalings.engine.Examiner;
import javalings.model.Exercise;

/** Proves a whole course: every exercise, in parallel, and every problem at once. */
public final class CourseProof {

  private final CourseFolder course;
  private final List<Engine> engines;

  /**
   * @param engines as many as exercises are proven at a time; closed by their owner
   */
  public CourseProof(CourseFolder course, List<Engine> engines) {
    this.course = course;
    this.engines = List.copyOf(engines);
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
    var free = new LinkedBlockingQueue<>(engines);
    try (var threads = Executors.newFixedThreadPool(engines.size())) {
      var proofs = new ArrayList<Callable<List<Fault>>>();
      for (var exercise : course.loadThoroughly().exercises()) {
        if (wanted.test(exercise)) {
          proofs.add(() -> prove(exercise, free, done));
        }
      }
      var faults = new ArrayList<Fault>();
      for (var proof : threads.invokeAll(proofs)) {
        faults.addAll(proof.get());
      }
      return faults;
    } catch (ExecutionException e) {
      throw new IllegalStateException("the proof broke off", e.getCause());
    }
  }

  private List<Fault> prove(Exercise exercise, BlockingQueue<Engine> free, Consumer<Exercise> done)
      throws InterruptedException {
    var engine = free.take();
    try {
      return new ExerciseProof(course, new Examiner(course, engine), exercise).faults();
    } finally {
      free.add(engine);
      done.accept(exercise);
    }
  }
}
