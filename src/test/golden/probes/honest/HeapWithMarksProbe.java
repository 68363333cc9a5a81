import java.util.*;
import javalings.own.*;

@Move
final class HeapWithMarksProbe {
  @Move
  static final class Task implements Comparable<Task> {
    final int due;

    Task(int due) {
      this.due = due;
    }

    @Override
    public int compareTo(@Borrowed Task other) {
      return Integer.compare(due, other.due);
    }
  }

  private Task[] heap = new Task[8];
  private int size;

  @Mut
  void add(Task task) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, size * 2);
    }
    heap[size] = task;
    up(size++);
  }

  @Mut
  Task removeFirst() {
    var first = heap[0];
    size--;
    heap[0] = heap[size];
    heap[size] = null;
    down(0);
    return first;
  }

  @Borrowed
  Task first() {
    return heap[0];
  }

  @Mut
  private void up(int at) {
    while (at > 0 && heap[at].compareTo(heap[(at - 1) / 2]) < 0) {
      swap(at, (at - 1) / 2);
      at = (at - 1) / 2;
    }
  }

  @Mut
  private void down(int at) {
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && heap[child + 1].compareTo(heap[child]) < 0) {
        child++;
      }
      if (heap[at].compareTo(heap[child]) <= 0) {
        return;
      }
      swap(at, child);
      at = child;
    }
  }

  @Mut
  private void swap(int i, int j) {
    var held = heap[i];
    heap[i] = heap[j];
    heap[j] = held;
  }
}
