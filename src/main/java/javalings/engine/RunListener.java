package javalings.engine;

import javalings.model.CheckResult;

/** Is told what checks do while they run; by any thread. */
@FunctionalInterface
public interface RunListener {

  /** Listens to nothing. */
  RunListener NONE = _ -> {};

  /**
   * The learner's code prints.
   *
   * @param text the end of all that it has printed so far
   */
  void printed(String text);

  /** The first check has failed; others still run. */
  default void failed(CheckResult check) {}
}
