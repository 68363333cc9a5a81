package javalings.sandbox;

import javalings.model.Job;

/** What the terminal's process asks of an engine. */
sealed interface Request {

  /**
   * Try a job.
   *
   * @param number comes back with the answer
   */
  record Try(long number, Job job) implements Request {}

  /** Get warm on a job of the engine's own, since nobody waits for this engine yet. */
  record Warm() implements Request {}
}
