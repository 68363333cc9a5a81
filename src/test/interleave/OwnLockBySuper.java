// expect: unsupported
// the model of a lock calls the lock's own methods, and would call this one again
import java.util.concurrent.locks.ReentrantLock;

class OwnLockBySuper {
  static class Counted extends ReentrantLock {
    int taken;

    @Override
    public void lock() {
      super.lock();
      taken++;
    }
  }

  static void main() {
    Counted lock = new Counted();
    lock.lock();
    lock.unlock();
  }
}
