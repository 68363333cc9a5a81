import java.util.*;
import javalings.own.*;

@Move
final class RingWithMarksProbe<@Move T> {
  private final T[] slots;
  private int head;
  private int size;

  @SuppressWarnings("unchecked")
  RingWithMarksProbe(int capacity) {
    slots = (T[]) new Object[capacity];
  }

  @Mut
  boolean offer(T value) {
    if (size == slots.length) {
      return false;
    }
    slots[(head + size) % slots.length] = value;
    size++;
    return true;
  }

  @Mut
  T poll() {
    if (size == 0) {
      return null;
    }
    var value = slots[head];
    slots[head] = null;
    head = (head + 1) % slots.length;
    size--;
    return value;
  }

  @Borrowed
  T peek() {
    return size == 0 ? null : slots[head];
  }

  int size() {
    return size;
  }

  @Mut
  void clear() {
    Arrays.fill(slots, null);
    head = 0;
    size = 0;
  }
}
