// expect: data-race
// statistics count in plain fields
import java.util.IntSummaryStatistics;

class StatisticsShared {
  static void main() throws Exception {
    var statistics = new IntSummaryStatistics();
    both(() -> statistics.accept(1), () -> statistics.accept(2));
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
