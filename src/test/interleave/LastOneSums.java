// expect: passes
// the last of three to arrive adds up
import java.util.concurrent.atomic.AtomicInteger;

class LastOneSums {
  static void main() throws Exception {
    int[] part = new int[3];
    int[] sum = new int[1];
    var left = new AtomicInteger(3);
    Thread[] all = new Thread[3];
    for (int i = 0; i < 3; i++) {
      int at = i;
      all[i] = new Thread(() -> {
        part[at] = at + 1;
        if (left.decrementAndGet() == 0) {
          sum[0] = part[0] + part[1] + part[2];
        }
      });
      all[i].start();
    }
    for (Thread each : all) {
      each.join();
    }
    require(sum[0] == 6, "sum " + sum[0]);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
