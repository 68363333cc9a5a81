package javalings.interleave.model;

import java.util.IdentityHashMap;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/**
 * The promise of final fields (JLS 17.5): a thread that reads one sees what it leads to at least as
 * it was when the constructor ended, however it came by the object.
 */
public final class FinalFields {

  private static final StateKey<Execution, IdentityHashMap<Object, VectorClock>> FROZEN =
      new StateKey<>(_ -> new IdentityHashMap<>());

  private static final StateKey<ModelThread, FinalFields> KEY =
      new StateKey<>(_ -> new FinalFields());

  private final IdentityHashMap<Object, VectorClock> reached = new IdentityHashMap<>();
  private @Nullable VectorClock reading;

  private FinalFields() {}

  public static FinalFields of(ModelThread thread) {
    return thread.state(KEY);
  }

  /** The constructor of the object ends here. */
  public static void freeze(ModelThread thread, Object made) {
    thread.execution.state(FROZEN).put(made, thread.clock.copy());
    thread.clock.tick(thread.id()); // what it does from here on comes after
  }

  /** A final field of the object is being read. */
  public void beginFinal(ModelThread thread, Object target) {
    VectorClock frozen = thread.execution.state(FROZEN).get(target);
    reading = frozen == null || thread.clock.includes(frozen) ? reached.get(target) : frozen;
  }

  /** A field or element of the object is being read. */
  public void begin(Object target) {
    reading = reached.isEmpty() ? null : reached.get(target);
  }

  /** The read has led to this object. */
  public void end(@Nullable Object value) {
    if (reading != null && value != null) {
      reached.put(value, reading);
    }
    reading = null;
  }

  /** The thread's clock, for a read of the object. */
  VectorClock clock(ModelThread thread, Object target) {
    VectorClock known = reached.isEmpty() ? null : reached.get(target);
    if (known == null) {
      return thread.clock;
    }
    VectorClock both = thread.clock.copy();
    both.join(known);
    return both;
  }
}
