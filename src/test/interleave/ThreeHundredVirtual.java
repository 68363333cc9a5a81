// expect: passes
// 300 virtual threads add
import java.util.ArrayList;
import java.util.concurrent.atomic.LongAdder;

class ThreeHundredVirtual {
  static void main() throws Exception {
    var n = new LongAdder();
    var all = new ArrayList<Thread>();
    for (int i = 0; i < 300; i++) {
      all.add(Thread.startVirtualThread(n::increment));
    }
    for (Thread each : all) {
      each.join();
    }
    require(n.sum() == 300, "lost: " + n);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
