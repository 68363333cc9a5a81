// expect: race-condition
// a node that is pushed again (ABA)
import java.util.concurrent.atomic.AtomicReference;

class TreiberWithNodesAgain {
  static class Node {
    volatile Node next;
  }

  static final AtomicReference<Node> head = new AtomicReference<>();

  static Node pop() {
    while (true) {
      Node top = head.get();
      if (top == null) {
        return null;
      }
      Node next = top.next;
      if (head.compareAndSet(top, next)) {
        return top;
      }
    }
  }

  static void push(Node node) {
    do {
      node.next = head.get();
    } while (!head.compareAndSet(node.next, node));
  }

  static void main() throws Exception {
    Node a = new Node();
    Node b = new Node();
    push(b);
    push(a);
    Node[] got = new Node[1];
    both(
        () -> got[0] = pop(),
        () -> {
          Node x = pop();
          Node y = pop();
          if (x == a && y == b) {
            push(a);
          }
        });
    require(got[0] == null || head.get() != b || got[0] != a, "b is back without a push");
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
