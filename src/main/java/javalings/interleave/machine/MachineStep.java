package javalings.interleave.machine;

/** The next step of a thread, as far as others can notice it. */
sealed interface MachineStep {

  MachineStep LOCAL = new Local();

  /** Nothing: it comes to the same whenever it happens. */
  record Local() implements MachineStep {}

  /** An access to a plain field or element, which may race. */
  record Plain(int address, int index, boolean isWrite) implements MachineStep {

    boolean racesWith(Plain other) {
      return address == other.address && index == other.index && (isWrite || other.isWrite);
    }
  }

  /** An access to a volatile field or an atomic. */
  record Ordered() implements MachineStep {}

  record Print() implements MachineStep {}

  /** It asks for a lock that it does not hold. */
  record Lock(HeapReference lock) implements MachineStep {}

  /** It waits for the end of this thread. */
  record Join(HeapReference thread) implements MachineStep {}
}
