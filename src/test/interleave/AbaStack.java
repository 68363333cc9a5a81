// expect: race-condition
// the same node on top does not mean the same stack
import java.util.concurrent.atomic.AtomicReference;

class AbaStack {
  static final class Node {
    final String name;
    volatile Node next;

    Node(String name, Node next) {
      this.name = name;
      this.next = next;
    }
  }

  static final AtomicReference<Node> TOP = new AtomicReference<>();

  static Node pop() {
    while (true) {
      Node top = TOP.get();
      if (top == null || TOP.compareAndSet(top, top.next)) {
        return top;
      }
    }
  }

  static void push(Node node) {
    do {
      node.next = TOP.get();
    } while (!TOP.compareAndSet(node.next, node));
  }

  static void main() throws Exception {
    TOP.set(new Node("a", new Node("b", null)));
    Thread slow = new Thread(AbaStack::pop);
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
