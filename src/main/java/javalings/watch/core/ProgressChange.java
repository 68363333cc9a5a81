package javalings.watch.core;

import java.time.Instant;
import java.util.List;
import javalings.model.Exercise;
import javalings.model.Verdict;
import javalings.workspace.Progress;
import javalings.workspace.ProgressRule;

/** A change of the learner's progress: made to what the session knows, and again to the disk. */
public sealed interface ProgressChange {

  record MovedTo(Exercise exercise) implements ProgressChange {}

  record Judged(Exercise exercise, Verdict verdict, Instant at, ProgressRule rule)
      implements ProgressChange {}

  record Hinted(Exercise exercise, int level) implements ProgressChange {}

  /** The idea in Rust was looked at. */
  record SawRust(Exercise exercise) implements ProgressChange {}

  /** Solved no more. */
  record Pending(Exercise exercise) implements ProgressChange {}

  /** Skipped from now on. */
  record Known(List<Exercise> exercises) implements ProgressChange {
    public Known {
      exercises = List.copyOf(exercises);
    }
  }

  default Progress applyTo(Progress progress) {
    return switch (this) {
      case MovedTo(var exercise) -> progress.at(exercise);
      case Judged(var exercise, var verdict, var at, var rule) ->
          rule.apply(progress, exercise, verdict, at);
      case Hinted(var exercise, int level) -> progress.hinted(exercise, level);
      case SawRust(var exercise) -> progress.sawRust(exercise);
      case Pending(var exercise) -> progress.pending(exercise);
      case Known(var exercises) -> progress.knowing(exercises);
    };
  }
}
