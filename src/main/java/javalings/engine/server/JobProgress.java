package javalings.engine.server;

import java.util.function.Supplier;
import javalings.model.CheckResult;

/** Is told how far a job is. */
public interface JobProgress {

  /** Compiling is over and the learner's code is about to run. */
  void running();

  /**
   * The learner's code has printed something; told by the thread that prints.
   *
   * @param text gives the end of all that it has printed so far
   */
  default void printed(Supplier<String> text) {}

  /** The first check has failed; told by the thread that runs the checks. */
  default void failed(CheckResult check) {}
}
