package javalings.interleave.model;

import java.util.stream.Stream;

/** What a family of primitives has to do before a thread ends. */
public interface LastStep {

  /** Called by the thread itself; nobody gets a turn between its return and the end. */
  void before(ModelThread end);

  static void all(Stream<Object> states, ModelThread end) {
    states.filter(LastStep.class::isInstance).forEach(state -> ((LastStep) state).before(end));
  }
}
