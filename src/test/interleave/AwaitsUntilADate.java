// expect: passes
// a limit as a point in time; the loop around it looks again, whatever has ended the wait
import java.util.Date;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class AwaitsUntilADate {
  static final ReentrantLock LOCK = new ReentrantLock();
  static final Condition OPENED = LOCK.newCondition();
  static boolean isOpen;
  static boolean hasSeen;

  static void main() throws InterruptedException {
    Thread guest = Thread.ofPlatform().name("guest").start(AwaitsUntilADate::come);
    LOCK.lock();
    try {
      isOpen = true;
      OPENED.signalAll();
    } finally {
      LOCK.unlock();
    }
    guest.join();
    if (hasSeen && !isOpen) {
      throw new AssertionError("came through a closed door");
    }
  }

  static void come() {
    Date limit = new Date(System.currentTimeMillis() + 100);
    LOCK.lock();
    try {
      boolean isInTime = true;
      while (!isOpen && isInTime) {
        isInTime = OPENED.awaitUntil(limit);
      }
      hasSeen = isOpen;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      LOCK.unlock();
    }
  }
}
