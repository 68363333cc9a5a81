package javalings.interleave.model.scope;

import javalings.interleave.model.ModelThread;
import org.jspecify.annotations.Nullable;

/** Stands in for the binding of scoped values: the JDK's own, and noted for those who inherit. */
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
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      return carrier.call(body);
    }
    ScopedBindings outer = thread.bindings;
    int scopes = thread.scopes.size();
    thread.bindings = new ScopedBindings(carrier, outer);
    R result;
    try {
      result = carrier.call(body);
    } finally {
      thread.bindings = outer;
    }
    requireClosed(thread, scopes);
    return result;
  }

  /** A scope that was opened inside of a binding must not outlive it. */
  private static void requireClosed(ModelThread thread, int scopes) {
    boolean anyOpen = false;
    while (thread.scopes.size() > scopes) {
      thread.scopes.pop().end(thread);
      anyOpen = true;
    }
    if (anyOpen) {
      throw new StructureViolationException("A scope was opened inside, and not closed");
    }
  }
}
