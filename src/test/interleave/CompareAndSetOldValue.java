// expect: livelock
// compares with what was read before the loop

import java.util.concurrent.atomic.AtomicInteger;

class CompareAndSetOldValue {
  static final AtomicInteger FREE = new AtomicInteger(2);

  static void main() throws Exception {
    Thread first = new Thread(CompareAndSetOldValue::take);
    Thread second = new Thread(CompareAndSetOldValue::take);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void take() {
    int seen = FREE.get();
    while (!FREE.compareAndSet(seen, seen - 1)) {
      Thread.onSpinWait();
    }
  }
}
