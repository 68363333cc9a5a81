package javalings.watch.core;

import java.time.Instant;
import javalings.model.Exercise;
import javalings.workspace.Progress;

/** A change of the learner's progress: made to what the session knows, and again to the disk. */
public sealed interface ProgressChange {

  record MovedTo(Exercise exercise) implements ProgressChange {}

  record Attempted(Exercise exercise) implements ProgressChange {}

  record Solved(Exercise exercise, Instant at) implements ProgressChange {}

  record Hinted(Exercise exercise, int level) implements ProgressChange {}

  /** Solved no more. */
  record Pending(Exercise exercise) implements ProgressChange {}

  default Progress applyTo(Progress progress) {
    return switch (this) {
      case MovedTo(var exercise) -> progress.at(exercise);
      case Attempted(var exercise) -> progress.attempted(exercise);
      case Solved(var exercise, var at) -> progress.attempted(exercise).solved(exercise, at);
      case Hinted(var exercise, int level) -> progress.hinted(exercise, level);
      case Pending(var exercise) -> progress.pending(exercise);
    };
  }
}
