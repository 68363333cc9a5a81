package javalings.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The state after an event, and what is to be done because of it, in this order. */
record Step(State state, List<Effect> effects) {

  Step {
    effects = List.copyOf(effects);
  }

  static Step to(State state, Effect... effects) {
    return new Step(state, Arrays.asList(effects));
  }

  /** Goes on from here: the effects of both, the state of the second. */
  Step then(Function<State, Step> next) {
    var after = next.apply(state);
    var all = new ArrayList<>(effects);
    all.addAll(after.effects);
    return new Step(after.state, all);
  }
}
