// expect: passes
// one condition for each thing that is waited for
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ConditionSlot {
  private final Lock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Condition emptied = lock.newCondition();
  private Integer item;

  void put(int value) {
    lock.lock();
    try {
      while (item != null) {
        emptied.awaitUninterruptibly();
      }
      item = value;
      filled.signal();
    } finally {
      lock.unlock();
    }
  }

  int take() {
    lock.lock();
    try {
      while (item == null) {
        filled.awaitUninterruptibly();
      }
      int value = item;
      item = null;
      emptied.signal();
      return value;
    } finally {
      lock.unlock();
    }
  }

  static void main() throws Exception {
    var slot = new ConditionSlot();
    both(
        () -> {
          slot.put(1);
          slot.put(2);
        },
        () -> require(slot.take() + slot.take() == 3, "wrong items"));
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
