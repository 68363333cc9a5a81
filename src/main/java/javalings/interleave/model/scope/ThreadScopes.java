package javalings.interleave.model.scope;

import java.util.ArrayDeque;
import java.util.Deque;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.StateKey;
import org.jspecify.annotations.Nullable;

/** The scoped values that a thread sees, and the task scopes that it has open. */
final class ThreadScopes {

  private static final StateKey<ModelThread, ThreadScopes> KEY =
      new StateKey<>(_ -> new ThreadScopes());

  @Nullable ScopedBindings bindings;

  /** The scopes that it has opened and not closed yet, innermost first. */
  final Deque<ModelTaskScope<?, ?>> open = new ArrayDeque<>();

  private ThreadScopes() {}

  static ThreadScopes of(ModelThread thread) {
    return thread.state(KEY);
  }
}
