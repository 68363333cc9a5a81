package javalings.interleave.model;

import java.util.stream.Stream;

/** The part of a family of primitives in the end of a thread. */
public interface LastStep {

  /** Called by the thread itself; nobody gets a turn between its return and the end. */
  void beforeEnd();

  static void all(Stream<Object> states) {
    states.filter(LastStep.class::isInstance).forEach(state -> ((LastStep) state).beforeEnd());
  }
}
