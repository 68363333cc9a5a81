// expect: passes
// an increment carries on what the release before it carried
import java.util.concurrent.atomic.AtomicInteger;

class UpdateCarriesOn {
  static int data;
  static final AtomicInteger FLAG = new AtomicInteger();

  static void main() throws Exception {
    Thread writes =
        new Thread(
            () -> {
              data = 1;
              FLAG.setRelease(1);
            });
    Thread adds = new Thread(FLAG::incrementAndGet);
    writes.start();
    adds.start();
    if (FLAG.getAcquire() == 2) {
      require(data == 1, "not yet");
    }
    writes.join();
    adds.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
