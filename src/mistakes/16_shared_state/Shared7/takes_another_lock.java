// expect: checks-fail nobody_waits_for_a_lock
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

class Shared7 {

  private record Box(String name, Box below) {}

  private Box top;
  private final ReentrantLock lock = new ReentrantLock();

  void put(String name) {
    lock.lock();
    try {
      top = new Box(name, top);
    } finally {
      lock.unlock();
    }
  }

  Optional<String> take() {
    lock.lock();
    try {
      if (top == null) {
        return Optional.empty();
      }
      var box = top;
      top = box.below();
      return Optional.of(box.name());
    } finally {
      lock.unlock();
    }
  }
}
