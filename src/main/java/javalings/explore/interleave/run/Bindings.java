package javalings.explore.interleave.run;

import org.jspecify.annotations.Nullable;

/**
 * The scoped values that are bound around what a strand does, the innermost first. The JDK hands
 * them to the subtasks of its own scopes only; ours are handed them here.
 */
record Bindings(ScopedValue.Carrier carrier, @Nullable Bindings outer) {

  /** Runs what inherits these bindings. */
  static void run(@Nullable Bindings inherited, Runnable body) {
    Strand strand = Strand.current();
    if (strand != null) {
      strand.bindings = inherited;
    }
    within(inherited, body).run();
  }

  private static Runnable within(@Nullable Bindings bindings, Runnable body) {
    return bindings == null ? body : within(bindings.outer, () -> bindings.carrier.run(body));
  }
}
