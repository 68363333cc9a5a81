package javalings.interleave.machine;

import org.jspecify.annotations.Nullable;

/**
 * An object, an array, what a lambda has captured, or the static fields of a class. The first place
 * of an object belongs to its superclass of the JDK: what an atomic holds, what a thread runs.
 */
final class HeapObject {

  static final int NOBODY = -1;

  /** Where the fields of the program's classes begin. */
  static final int OWN = 1;

  /** Its class, for the machine: a {@link MachineClass}, a {@link LambdaBody}, or a name. */
  final Object type;

  final @Nullable Object[] values;

  /** The state that may change it; others share it. */
  final @Nullable MachineState of;

  /** The thread that has its lock. */
  int holder = NOBODY;

  int depth;
  private long hash;

  HeapObject(Object type, @Nullable Object[] values, @Nullable MachineState of) {
    this.type = type;
    this.values = values;
    this.of = of;
  }

  HeapObject copyFor(MachineState state) {
    HeapObject copy = new HeapObject(type, values.clone(), state);
    copy.holder = holder;
    copy.depth = depth;
    return copy;
  }

  private long typeNumber() {
    return switch (type) {
      case MachineClass own -> own.statics.address();
      case LambdaBody(MachineMethod method) -> 1_000_000_000L + method.number();
      default -> MachineHash.of(type);
    };
  }

  /** Right once nothing changes it any more. */
  long hash() {
    if (hash == 0) {
      long sum = MachineHash.mix(MachineHash.mix(typeNumber(), holder), depth);
      sum = MachineHash.mix(sum, values.length);
      for (Object value : values) {
        sum = MachineHash.mix(sum, MachineHash.of(value));
      }
      hash = sum;
    }
    return hash;
  }
}
