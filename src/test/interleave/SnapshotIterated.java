// expect: passes
// an iterator of a copy-on-write list sees what was there
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class SnapshotIterated {
  static void main() throws Exception {
    var names = new CopyOnWriteArrayList<>(List.of("ada"));
    both(
        () -> names.add("bob"),
        () -> {
          int seen = 0;
          for (String name : names) {
            seen += name.length();
          }
          require(seen == 3 || seen == 6, "torn");
        });
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
