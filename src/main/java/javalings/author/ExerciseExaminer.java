package javalings.author;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.engine.Examiner;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.model.Report;
import javalings.model.Source;

/** Tries answers to one exercise, one after the other, as if a learner had given them. */
record ExerciseExaminer(Examiner examiner, Exercise exercise) {

  /** Starting an engine, compiling and running together; an exercise's own limit comes on top. */
  private static final long LIMIT_SECONDS = 60;

  Report of(List<Source> sources) throws InterruptedException {
    try {
      return examiner
          .examine(exercise, new Answer.Written(exercise.id(), sources))
          .get(LIMIT_SECONDS + exercise.timeout().toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("no verdict on " + exercise.id(), e);
    }
  }

  /** The same with less patience, for answers of which many never end. */
  ExerciseExaminer within(Duration limit) {
    return limit.compareTo(exercise.timeout()) >= 0
        ? this
        : new ExerciseExaminer(
            examiner,
            new Exercise(
                exercise.id(),
                exercise.title(),
                exercise.needs(),
                exercise.grants(),
                limit,
                exercise.points(),
                exercise.formerly()));
  }
}
