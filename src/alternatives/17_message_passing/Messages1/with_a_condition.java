import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Messages1 {
  private final Queue<String> slips = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition ordered = lock.newCondition();
  void order(String dish) throws InterruptedException {
    lock.lock();
    try {
      slips.add(dish);
      ordered.signal();
    } finally {
      lock.unlock();
    }
  }
  String next() throws InterruptedException {
    lock.lock();
    try {
      while (slips.isEmpty()) {
        ordered.await();
      }
      return slips.remove();
    } finally {
      lock.unlock();
    }
  }
}
