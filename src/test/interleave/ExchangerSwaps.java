// expect: passes
// each gets what the other brought
import java.util.concurrent.Exchanger;

class ExchangerSwaps {
  static void main() throws Exception {
    var exchanger = new Exchanger<int[]>();
    both(() -> swap(exchanger, 1, 2), () -> swap(exchanger, 2, 1));
  }

  static void swap(Exchanger<int[]> exchanger, int mine, int theirs) {
    try {
      int[] got = exchanger.exchange(new int[] {mine});
      require(got[0] == theirs, "got " + got[0]);
      got[0]++;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
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
