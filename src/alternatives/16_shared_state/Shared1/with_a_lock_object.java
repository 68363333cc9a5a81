import java.util.concurrent.locks.ReentrantLock;

class Shared1 {
  private final ReentrantLock door = new ReentrantLock();
  private int visitors;
  void enter() {
    door.lock();
    try {
      visitors++;
    } finally {
      door.unlock();
    }
  }
  int visitors() {
    door.lock();
    try {
      return visitors;
    } finally {
      door.unlock();
    }
  }
}
