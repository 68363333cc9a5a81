// expect: race-condition
// the time may be over before anybody opens, and the guest comes in all the same
import java.util.Date;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class AwaitsUntilADateOnce {
  static final ReentrantLock LOCK = new ReentrantLock();
  static final Condition OPENED = LOCK.newCondition();
  static boolean isOpen;

  static void main() throws InterruptedException {
    Thread guest = Thread.ofPlatform().name("guest").start(AwaitsUntilADateOnce::come);
    LOCK.lock();
    try {
      isOpen = true;
      OPENED.signalAll();
    } finally {
      LOCK.unlock();
    }
    guest.join();
  }

  static void come() {
    LOCK.lock();
    try {
      if (!isOpen) {
        OPENED.awaitUntil(new Date(System.currentTimeMillis() + 5));
      }
      if (!isOpen) {
        throw new AssertionError("came through a closed door");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      LOCK.unlock();
    }
  }
}
