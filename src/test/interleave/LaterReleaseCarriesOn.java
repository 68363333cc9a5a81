// expect: data-race
// a release write of another thread ends what the first one carried
import java.util.concurrent.atomic.AtomicInteger;

class LaterReleaseCarriesOn {
  static int data;
  static final AtomicInteger FLAG = new AtomicInteger();

  static void main() throws Exception {
    Thread writes =
        new Thread(
            () -> {
              data = 1;
              FLAG.setRelease(1);
            });
    Thread overwrites = new Thread(() -> FLAG.setRelease(2));
    writes.start();
    overwrites.start();
    if (FLAG.getAcquire() == 2) {
      int seen = data;
    }
    writes.join();
    overwrites.join();
  }
}
