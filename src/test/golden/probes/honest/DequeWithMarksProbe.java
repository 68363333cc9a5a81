import java.util.*;
import javalings.own.*;

/** Doubly linked by an arena, with a free list; and a binary heap. */
@Move
final class DequeWithMarksProbe<@Move T> {
  @Move
  private static final class Slot<@Move T> {
    T value;
    int prev;
    int next;

    Slot(T value, int prev, int next) {
      this.value = value;
      this.prev = prev;
      this.next = next;
    }
  }

  private final ArrayList<Slot<T>> slots = new ArrayList<>();
  private final ArrayDeque<Integer> free = new ArrayDeque<>();
  private int first = -1;
  private int last = -1;

  @Mut
  void addLast(T value) {
    int at = place(value, last, -1);
    if (last >= 0) {
      slots.get(last).next = at;
    } else {
      first = at;
    }
    last = at;
  }

  @Mut
  private int place(T value, int prev, int next) {
    var slot = new Slot<>(value, prev, next);
    if (free.isEmpty()) {
      slots.add(slot);
      return slots.size() - 1;
    }
    int at = free.pop();
    slots.set(at, slot);
    return at;
  }

  @Mut
  T removeFirst() {
    if (first < 0) {
      throw new NoSuchElementException();
    }
    int at = first;
    var slot = slots.set(at, null);
    first = slot.next;
    if (first >= 0) {
      slots.get(first).prev = -1;
    } else {
      last = -1;
    }
    free.push(at);
    return slot.value;
  }
}
