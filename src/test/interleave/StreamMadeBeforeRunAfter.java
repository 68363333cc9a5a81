// expect: passes
// the stream is made while the list changes, and run when it does no longer
import java.util.ArrayList;
import java.util.List;

class StreamMadeBeforeRunAfter {
  static void main() throws Exception {
    List<Integer> list = new ArrayList<>(List.of(1));
    var stream = list.stream().filter(n -> n > 0);
    Thread adds = new Thread(() -> list.add(2));
    adds.start();
    adds.join();
    require(stream.count() == 2, "lost one");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
