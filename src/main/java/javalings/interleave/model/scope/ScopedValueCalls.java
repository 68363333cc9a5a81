package javalings.interleave.model.scope;

import java.util.Deque;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import org.jspecify.annotations.Nullable;

/** Replaces the binding of scoped values: the JDK's own, and noted for subtasks, which inherit. */
public final class ScopedValueCalls {

  private ScopedValueCalls() {}

  public static void run(ScopedValue.Carrier carrier, Runnable body, int site) {
    call(
        carrier,
        () -> {
          body.run();
          return null;
        },
        site);
  }

  public static <R extends @Nullable Object, X extends Throwable> R call(
      ScopedValue.Carrier carrier, ScopedValue.CallableOp<? extends R, X> body, int site) throws X {
    ModelThread caller = CallingThread.get();
    ThreadScopes scopes = ThreadScopes.of(caller);
    ScopedBindings outer = scopes.bindings;
    int open = scopes.open.size();
    scopes.bindings = new ScopedBindings(carrier, outer);
    R result;
    try {
      result = carrier.call(body);
    } finally {
      scopes.bindings = outer;
    }
    requireClosed(caller, scopes.open, open);
    return result;
  }

  /** A scope that was opened inside of a binding must not outlive it. */
  private static void requireClosed(
      ModelThread caller, Deque<ModelTaskScope<?, ?>> open, int before) {
    boolean anyOpen = false;
    while (open.size() > before) {
      open.pop().end(caller);
      anyOpen = true;
    }
    if (anyOpen) {
      throw new StructureViolationException("A scope was opened inside, and not closed");
    }
  }
}
