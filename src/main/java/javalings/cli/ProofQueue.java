package javalings.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javalings.author.ExerciseProof;
import javalings.author.ProofPart;
import javalings.course.CourseFault;
import javalings.course.CourseFolder;
import javalings.engine.Engine;
import javalings.engine.Examiner;
import javalings.model.ExerciseId;

/**
 * Proves exercises one after the other, each with the course as it is on the disk by then. A newer
 * wish for an exercise ends the older one, whether that waits or runs.
 */
final class ProofQueue implements AutoCloseable {

  /** Receives what a proof finds; called by the thread of the proofs. */
  interface Listener {
    void begins(ExerciseId id);

    void finds(ProofPart part);

    void ends();

    /** Something of ours went wrong. */
    void breaks(RuntimeException cause);
  }

  private final CourseFolder course;
  private final Engine engine;
  private final Listener listener;
  private final Map<ExerciseId, Future<?>> proofs = new HashMap<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().daemon().name("proofs").unstarted(work));

  ProofQueue(CourseFolder course, Engine engine, Listener listener) {
    this.course = course;
    this.engine = engine;
    this.listener = listener;
  }

  void prove(ExerciseId id) {
    var older = proofs.put(id, thread.submit(() -> run(id)));
    if (older != null) {
      older.cancel(true);
    }
  }

  private void run(ExerciseId id) {
    try {
      listener.begins(id);
      found(id);
      listener.ends();
    } catch (InterruptedException _) {
      // A newer proof of the same exercise follows.
    } catch (RuntimeException e) {
      // Files read by an interrupted thread seem to be broken.
      if (!Thread.currentThread().isInterrupted()) {
        listener.breaks(e);
      }
    }
  }

  /** A list of exercises has nothing of its own to prove, and a file of no exercise has neither. */
  private void found(ExerciseId id) throws InterruptedException {
    try {
      var exercise = course.load().find(id);
      if (exercise.isPresent()) {
        new ExerciseProof(course, new Examiner(course, engine), exercise.get())
            .prove(listener::finds);
      }
    } catch (CourseFault fault) {
      if (!Thread.currentThread().isInterrupted()) {
        listener.finds(new ProofPart("course", "cannot be used", fault.faults()));
      }
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
