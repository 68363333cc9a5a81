// expect: passes
// a stamp tells the same node from the same stack
import java.util.concurrent.atomic.AtomicStampedReference;

class StampedStack {
  static final class Node {
    final String name;
    volatile Node next;

    Node(String name, Node next) {
      this.name = name;
      this.next = next;
    }
  }

  static final AtomicStampedReference<Node> TOP = new AtomicStampedReference<>(null, 0);

  static Node pop() {
    while (true) {
      int[] stamp = new int[1];
      Node top = TOP.get(stamp);
      if (top == null || TOP.compareAndSet(top, top.next, stamp[0], stamp[0] + 1)) {
        return top;
      }
    }
  }

  static void push(Node node) {
    int[] stamp = new int[1];
    do {
      node.next = TOP.get(stamp);
    } while (!TOP.compareAndSet(node.next, node, stamp[0], stamp[0] + 1));
  }

  static void main() throws Exception {
    TOP.set(new Node("a", new Node("b", null)), 0);
    Thread slow = new Thread(StampedStack::pop);
    slow.start();
    Node a = pop();
    Node b = pop();
    if (a != null && b != null) {
      push(a);
      slow.join();
      Node left = pop();
      require(left == null || left != b, "b was taken twice");
    } else {
      slow.join();
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
