// expect: race-condition
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

class PopTwice {
  record Node(int value, Node next) {}
  final AtomicReference<Node> top = new AtomicReference<>(new Node(1, new Node(2, null)));
  final AtomicInteger sum = new AtomicInteger();

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      Node first = top.get(); top.set(first.next()); sum.addAndGet(first.value());
    });
    Thread t1 = new Thread(() -> {
      Node first = top.get(); top.set(first.next()); sum.addAndGet(first.value());
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
    if (!(sum.get() == 3)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new PopTwice().run();
  }
}
