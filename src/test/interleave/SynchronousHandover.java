// expect: passes
// sender and receiver meet
import java.util.concurrent.SynchronousQueue;

class SynchronousHandover {
  static void main() throws Exception {
    var meeting = new SynchronousQueue<int[]>();
    Thread sender =
        new Thread(
            () -> {
              try {
                meeting.put(new int[] {42});
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    sender.start();
    require(meeting.take()[0] == 42, "wrong message");
    sender.join();
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
