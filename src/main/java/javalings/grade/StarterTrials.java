package javalings.grade;

import javalings.course.CourseFolder;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.model.Report;

/**
 * Tries starters, as the course has them, for all students at once, in an engine that never runs a
 * line of a student's. Threads are served one after the other.
 */
final class StarterTrials implements AutoCloseable {

  private final LazyEngine engine;
  private final AnswerTrials trials;

  StarterTrials(CourseFolder course, EngineSource engines) {
    this.engine = new LazyEngine(engines);
    this.trials = new AnswerTrials(course, engine);
  }

  synchronized Report report(Exercise exercise, Answer.Written starter)
      throws InterruptedException {
    return trials.report(exercise, starter);
  }

  @Override
  public synchronized void close() {
    engine.close();
  }
}
