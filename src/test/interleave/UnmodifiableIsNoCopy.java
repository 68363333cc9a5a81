// expect: data-race
// a view that nobody can change still shows the changes of others
import java.util.ArrayList;
import java.util.List;

class UnmodifiableIsNoCopy {
  static void main() throws Exception {
    var names = new ArrayList<>(List.of("ada"));
    List<String> shown = java.util.Collections.unmodifiableList(names);
    both(() -> names.add("bob"), () -> require(shown.size() < 3, "what?"));
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
