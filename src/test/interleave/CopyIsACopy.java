// expect: passes
// a copy that is made before the threads start
import java.util.ArrayList;
import java.util.List;

class CopyIsACopy {
  static void main() throws Exception {
    var names = new ArrayList<>(List.of("ada"));
    List<String> shown = List.copyOf(names);
    List<String> kept = new ArrayList<>(names);
    both(() -> names.add("bob"), () -> require(shown.size() == 1 && kept.size() == 1, "what?"));
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
