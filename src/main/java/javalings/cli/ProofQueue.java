package javalings.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javalings.author.ExerciseProof;
import javalings.author.ProofPart;
import javalings.course.CourseFault;
import javalings.course.CourseFolder;
import javalings.course.ExerciseFiles;
import javalings.engine.Engine;
import javalings.engine.Examiner;
import javalings.model.Amount;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.ExerciseId;

/**
 * Proves exercises one after the other, each with the course as it is on the disk by then. A newer
 * wish for an exercise ends the older one, whether that waits or runs.
 */
final class ProofQueue implements AutoCloseable {

  private static final long MOMENT_MILLIS = 100;

  private final CourseFolder course;
  private final Engine engine;
  private final Consumer<ProofState> told;
  private final Consumer<RuntimeException> broken;
  private final Map<ExerciseId, Future<?>> proofs = new HashMap<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().daemon().name("proofs").unstarted(work));

  /**
   * @param told of a proof that begins, of each part of it, and of its end
   * @param broken told when something of ours went wrong; both are called by another thread
   */
  ProofQueue(
      CourseFolder course,
      Engine engine,
      Consumer<ProofState> told,
      Consumer<RuntimeException> broken) {
    this.course = course;
    this.engine = engine;
    this.told = told;
    this.broken = broken;
  }

  void prove(ExerciseId id) {
    var older = proofs.put(id, thread.submit(() -> run(id)));
    if (older != null) {
      older.cancel(true);
    }
  }

  private void run(ExerciseId id) {
    try {
      prove(id, settled());
    } catch (CourseFault fault) {
      tell(ExerciseFiles.LIST, refused(fault));
    } catch (InterruptedException _) {
      // A newer proof of the same exercise follows.
    } catch (RuntimeException e) {
      broken.accept(e);
    }
  }

  /** An editor that saves makes files of other names, which are gone a moment later. */
  private Course settled() throws InterruptedException {
    try {
      return course.load();
    } catch (CourseFault _) {
      TimeUnit.MILLISECONDS.sleep(MOMENT_MILLIS);
      return course.load();
    }
  }

  /** A file of no exercise, such as an editor's own, is passed over. */
  private void prove(ExerciseId id, Course list) throws InterruptedException {
    var exercise = list.find(id);
    if (exercise.isPresent()) {
      prove(exercise.get());
    } else if (id.equals(ExerciseFiles.LIST)) {
      var count = new Amount(list.exercises().size(), "exercise");
      var found = count + "; one is proven when a file of it is saved";
      tell(id, List.of(new ProofPart("course", found, List.of())));
    }
  }

  private void prove(Exercise exercise) throws InterruptedException {
    var start = System.nanoTime();
    var parts = new ArrayList<ProofPart>();
    told.accept(new ProofState(exercise.id(), parts, false, Duration.ZERO));
    try {
      new ExerciseProof(course, new Examiner(course, engine), exercise)
          .prove(part -> {
            parts.add(part);
            told.accept(new ProofState(exercise.id(), parts, false, since(start)));
          });
    } catch (CourseFault fault) {
      parts.addAll(refused(fault));
    }
    told.accept(new ProofState(exercise.id(), parts, true, since(start)));
  }

  /** Files that an interrupted thread reads seem to be broken; the next proof reads them again. */
  private static List<ProofPart> refused(CourseFault fault) {
    return Thread.currentThread().isInterrupted()
        ? List.of()
        : List.of(new ProofPart("course", "cannot be used", fault.faults()));
  }

  private void tell(ExerciseId id, List<ProofPart> parts) {
    told.accept(new ProofState(id, parts, true, Duration.ZERO));
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
