package javalings.engine;

import java.time.Duration;
import javalings.model.Job;

/** The engine does not do its work: our trouble or the machine's, never the learner's. */
public final class EngineFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean ofOneJob;

  private EngineFailure(String message) {
    this(message, false);
  }

  private EngineFailure(String message, boolean ofOneJob) {
    super(message);
    this.ofOneJob = ofOneJob;
  }

  public static EngineFailure atStart(int status, String words) {
    return new EngineFailure(
        "the engine's Java ended with status %d before it was ready%s; ./runner doctor looks for the reason"
            .formatted(status, words.isEmpty() ? "" : " and said: " + words));
  }

  /** No code of the learner's has run, or the system had no memory for its virtual machine. */
  public static EngineFailure underWay(int status, String words) {
    return new EngineFailure(
        "the engine's Java ended with status %d, which is not your code's doing: this machine may be short of memory%s"
            .formatted(status, words.isEmpty() ? "" : ". Its last words: " + words));
  }

  /** Its virtual machine, or the folder that it needs, cannot be had. */
  public static EngineFailure cannotStart(String why) {
    return new EngineFailure("the engine's Java cannot be started: " + why);
  }

  public static EngineFailure neverReady(Duration limit) {
    return new EngineFailure(
        "the engine's Java was not ready after %d s: this machine is very busy, or short of memory"
            .formatted(limit.toSeconds()));
  }

  public static EngineFailure ofAnotherBuild() {
    return new EngineFailure(ProgramJar.REPLACED);
  }

  /** Whether it is of no use to try again. */
  public boolean isFinal() {
    return ProgramJar.REPLACED.equals(getMessage());
  }

  public static EngineFailure over(Job job, String trace) {
    return new EngineFailure(
        "the engine failed over %s, which is our mistake; please report it:\n%s"
            .formatted(job.id(), trace),
        true);
  }

  /** Whether another job may well succeed: the engine broke over this one. */
  public boolean isOfOneJob() {
    return ofOneJob;
  }
}
