// expect: deadlock
// the view is not reentrant
import java.util.concurrent.locks.StampedLock;

class StampedViewAgain {
  static void main() throws Exception {
    var lock = new StampedLock().asWriteLock();
    lock.lock();
    lock.lock();
  }
}
