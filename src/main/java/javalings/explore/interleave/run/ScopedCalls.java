package javalings.explore.interleave.run;

import org.jspecify.annotations.Nullable;

/** Stands in for the binding of scoped values: the JDK's own, and noted for those who inherit. */
public final class ScopedCalls {

  private ScopedCalls() {}

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
    Strand strand = Strand.current();
    if (strand == null) {
      return carrier.call(body);
    }
    Bindings outer = strand.bindings;
    int scopes = strand.scopes.size();
    strand.bindings = new Bindings(carrier, outer);
    R result;
    try {
      result = carrier.call(body);
    } finally {
      strand.bindings = outer;
    }
    requireClosed(strand, scopes);
    return result;
  }

  /** A scope that was opened inside of a binding must not outlive it. */
  private static void requireClosed(Strand strand, int scopes) {
    boolean anyOpen = false;
    while (strand.scopes.size() > scopes) {
      strand.scopes.pop().end(strand);
      anyOpen = true;
    }
    if (anyOpen) {
      throw new StructureViolationException("A scope was opened inside, and not closed");
    }
  }
}
