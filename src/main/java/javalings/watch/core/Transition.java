package javalings.watch.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The state after an event, and what is to be done because of it, in this order. */
public record Transition(SessionState state, List<SessionEffect> effects) {

  public Transition {
    effects = List.copyOf(effects);
  }

  static Transition to(SessionState state, SessionEffect... effects) {
    return new Transition(state, Arrays.asList(effects));
  }

  /** Goes on from here: the effects of both, the state of the second. */
  Transition then(Function<SessionState, Transition> next) {
    var after = next.apply(state);
    var all = new ArrayList<>(effects);
    all.addAll(after.effects);
    return new Transition(after.state, all);
  }
}
