import javalings.own.*;

/** E0506 in Rust. Java evaluates the number before it calls the method of this object. */
@Move
final class CountsUpInAnArgumentProbe {
  private final int[] heap = new int[8];
  private int size;

  @Mut
  void add(int value) {
    heap[size] = value;
    up(size++);
  }

  @Mut
  private void up(int at) {
    while (at > 0 && heap[at] < heap[(at - 1) / 2]) {
      int held = heap[at];
      heap[at] = heap[(at - 1) / 2];
      heap[(at - 1) / 2] = held;
      at = (at - 1) / 2;
    }
  }
}
