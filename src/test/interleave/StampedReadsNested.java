// expect: passes
// a reader that comes anew overtakes the writer that waits
import java.util.concurrent.locks.StampedLock;

class StampedReadsNested {
  static void main() throws Exception {
    var lock = new StampedLock();
    both(
        () -> {
          long outer = lock.readLock();
          long inner = lock.readLock();
          lock.unlockRead(inner);
          lock.unlockRead(outer);
        },
        () -> lock.unlockWrite(lock.writeLock()));
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
