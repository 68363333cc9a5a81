package javalings.interleave.machine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All that can matter to what the program does from here on. */
final class MachineState {

  private static final int MOST_OBJECTS = 1_000;

  private MachineThread[] threads;
  private HeapObject[] heap;
  private int objects;
  String output;

  /** The thread that has died of an exception; empty as long as none has. */
  String failure;

  MachineState() {
    this(new MachineThread[0], new HeapObject[16], 0, "", "");
  }

  private MachineState(
      MachineThread[] threads, HeapObject[] heap, int objects, String output, String failure) {
    this.threads = threads;
    this.heap = heap;
    this.objects = objects;
    this.output = output;
    this.failure = failure;
  }

  /** A state of its own that is the same by now. */
  MachineState fork() {
    return new MachineState(threads.clone(), heap.clone(), objects, output, failure);
  }

  int threads() {
    return threads.length;
  }

  MachineThread thread(int number) {
    return threads[number];
  }

  /** The thread, to change it. */
  MachineThread ownThread(int number) {
    if (threads[number].of != this) {
      threads[number] = threads[number].copyFor(this);
    }
    return threads[number];
  }

  MachineThread add(HeapReference self, MachineFrame first) {
    MachineThread thread = new MachineThread(threads.length, self, first, this);
    threads = Arrays.copyOf(threads, threads.length + 1);
    threads[thread.number] = thread;
    return thread;
  }

  /** The thread of this object; null before it is started. */
  @Nullable MachineThread threadOf(HeapReference self) {
    for (MachineThread thread : threads) {
      if (thread.self.equals(self)) {
        return thread;
      }
    }
    return null;
  }

  /** Whether another thread could still do anything. */
  boolean hasOthers(int number) {
    for (MachineThread thread : threads) {
      if (thread.number != number && !thread.hasEnded()) {
        return true;
      }
    }
    return false;
  }

  HeapReference make(Object type, @Nullable Object[] values) {
    if (objects > MOST_OBJECTS) {
      throw new BeyondMachine("so many objects");
    }
    if (objects == heap.length) {
      heap = Arrays.copyOf(heap, 2 * objects);
    }
    heap[objects] = new HeapObject(type, values, this);
    return new HeapReference(objects++);
  }

  HeapObject at(HeapReference reference) {
    return heap[reference.address()];
  }

  /** The object, to change it. */
  HeapObject own(HeapReference reference) {
    int address = reference.address();
    if (heap[address].of != this) {
      heap[address] = heap[address].copyFor(this);
    }
    return heap[address];
  }

  /** Equal for equal states. */
  long hash() {
    long sum = MachineHash.mix(MachineHash.of(output), MachineHash.of(failure));
    sum = MachineHash.mix(MachineHash.mix(sum, objects), threads.length);
    for (int i = 0; i < objects; i++) {
      sum = MachineHash.mix(sum, heap[i].hash());
    }
    for (MachineThread thread : threads) {
      sum = MachineHash.mix(sum, thread.hash());
    }
    return sum;
  }
}
