// expect: passes
// each thread has its own statistics, combined after the join
import java.util.IntSummaryStatistics;

class StatisticsCombined {
  static void main() throws Exception {
    var one = new IntSummaryStatistics();
    var two = new IntSummaryStatistics();
    both(() -> one.accept(1), () -> two.accept(2));
    one.combine(two);
    require(one.getSum() == 3, "lost one");
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
