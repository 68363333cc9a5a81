package javalings.author;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import javalings.course.CourseFolder;
import javalings.engine.Engine;
import javalings.engine.Examiner;
import javalings.model.Exercise;

/**
 * Works through a course, as many exercises at a time as there are engines.
 *
 * @param engines closed by their owner
 */
record EnginePool(CourseFolder course, List<Engine> engines) {

  EnginePool {
    engines = List.copyOf(engines);
  }

  /** The work on one exercise, with an engine that no other exercise uses meanwhile. */
  interface Work<T> {
    T on(Exercise exercise, Examiner examiner) throws Exception;
  }

  /** The result for each wanted exercise, in the order of the course. */
  <T> List<T> all(Predicate<Exercise> wanted, Work<T> work) throws InterruptedException {
    var free = new LinkedBlockingQueue<>(engines);
    var tasks = new ArrayList<Callable<T>>();
    for (var exercise : course.loadThoroughly().exercises()) {
      if (wanted.test(exercise)) {
        tasks.add(() -> one(exercise, free, work));
      }
    }
    try (var threads = Executors.newFixedThreadPool(engines.size())) {
      var results = new ArrayList<T>();
      for (var task : threads.invokeAll(tasks)) {
        results.add(task.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException("the proof broke off", e.getCause());
    }
  }

  private <T> T one(Exercise exercise, LinkedBlockingQueue<Engine> free, Work<T> work)
      throws Exception {
    var engine = free.take();
    try {
      return work.on(exercise, new Examiner(course, engine));
    } finally {
      free.add(engine);
    }
  }
}
