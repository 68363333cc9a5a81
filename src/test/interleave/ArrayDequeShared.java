// expect: data-race
// two ends of one ArrayDeque
import java.util.ArrayDeque;

class ArrayDequeShared {
  static void main() throws Exception {
    var deque = new ArrayDeque<Integer>();
    deque.add(1);
    deque.add(2);
    deque.add(3);
    both(() -> deque.addLast(4), () -> deque.pollFirst());
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
