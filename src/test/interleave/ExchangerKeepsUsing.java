// expect: data-race
// what was given away is still written to
import java.util.concurrent.Exchanger;

class ExchangerKeepsUsing {
  static void main() throws Exception {
    var exchanger = new Exchanger<int[]>();
    both(() -> swap(exchanger), () -> swap(exchanger));
  }

  static void swap(Exchanger<int[]> exchanger) {
    try {
      int[] mine = {0};
      int[] got = exchanger.exchange(mine);
      got[0]++;
      mine[0]++;
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
