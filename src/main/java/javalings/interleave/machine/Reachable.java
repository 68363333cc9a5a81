package javalings.interleave.machine;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The objects that threads other than one can come to. */
final class Reachable {

  private final MachineState state;
  private final BitSet found = new BitSet();
  private final Deque<HeapReference> open = new ArrayDeque<>();

  private Reachable(MachineState state) {
    this.state = state;
  }

  /** Whether a thread other than this one could access the object. */
  static boolean byOthers(MachineState state, int thread, HeapReference object, int statics) {
    Reachable reachable = new Reachable(state);
    for (int i = 0; i < statics; i++) {
      reachable.add(new HeapReference(i));
    }
    for (int i = 0; i < state.threads(); i++) {
      if (i != thread && !state.thread(i).hasEnded()) {
        reachable.add(state.thread(i));
      }
    }
    return reachable.has(object);
  }

  private void add(MachineThread thread) {
    add(thread.self);
    for (MachineFrame frame = thread.top; frame != null; frame = frame.caller) {
      frame.values(this::add);
    }
  }

  private void add(@Nullable Object value) {
    if (value instanceof HeapReference reference && !found.get(reference.address())) {
      found.set(reference.address());
      open.push(reference);
    }
  }

  private boolean has(HeapReference object) {
    while (!open.isEmpty() && !found.get(object.address())) {
      for (Object value : state.at(open.pop()).values) {
        add(value);
      }
    }
    return found.get(object.address());
  }
}
