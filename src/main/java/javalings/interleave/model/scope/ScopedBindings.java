package javalings.interleave.model.scope;

import javalings.interleave.model.CallingThread;
import org.jspecify.annotations.Nullable;

/**
 * The scoped values that are bound around what a thread does, the innermost first. The JDK hands
 * them to the subtasks of its own scopes only; those of {@link ModelTaskScope} get them here.
 */
record ScopedBindings(ScopedValue.Carrier carrier, @Nullable ScopedBindings outer) {

  /** Runs what inherits these bindings. */
  static void run(@Nullable ScopedBindings inherited, Runnable body) {
    ThreadScopes.of(CallingThread.get()).bindings = inherited;
    within(inherited, body).run();
  }

  private static Runnable within(@Nullable ScopedBindings bindings, Runnable body) {
    return bindings == null ? body : within(bindings.outer, () -> bindings.carrier.run(body));
  }
}
