// expect: race-condition
import java.util.concurrent.locks.ReentrantLock;

class QueueTakenForGranted {
  public static void main(String[] args) throws Exception {
    ReentrantLock lock = new ReentrantLock();
    lock.lock();
    Thread next =
        new Thread(
            () -> {
              lock.lock();
              lock.unlock();
            });
    next.start();
    boolean waits = lock.hasQueuedThreads();
    lock.unlock();
    next.join();
    if (!waits) {
      throw new AssertionError("nobody waits yet");
    }
  }
}
