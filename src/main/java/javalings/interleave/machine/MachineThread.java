package javalings.interleave.machine;

import org.jspecify.annotations.Nullable;

/** A thread of the program, with all its calls. */
final class MachineThread {

  final int number;

  /** The program's object for it. */
  final HeapReference self;

  /** The state that may change it; others share it. */
  final MachineState of;

  /** The innermost call; null when it has ended. */
  @Nullable MachineFrame top;

  private long hash;

  MachineThread(int number, HeapReference self, @Nullable MachineFrame top, MachineState of) {
    this.number = number;
    this.self = self;
    this.top = top;
    this.of = of;
  }

  MachineThread copyFor(MachineState state) {
    return new MachineThread(number, self, top == null ? null : top.copy(), state);
  }

  boolean hasEnded() {
    return top == null;
  }

  /** The innermost call of a thread that has not ended. */
  MachineFrame frame() {
    if (top == null) {
      throw new IllegalStateException("it has ended");
    }
    return top;
  }

  /** Right once nothing changes it any more. */
  long hash() {
    if (hash == 0) {
      long sum = MachineHash.mix(17, self.address());
      for (MachineFrame frame = top; frame != null; frame = frame.caller) {
        sum = frame.hash(sum);
      }
      hash = sum;
    }
    return hash;
  }
}
