// expect: data-race
// making the copy is a look at every element
import java.util.ArrayList;
import java.util.List;

class CopiedWhileChanged {
  static void main() throws Exception {
    var names = new ArrayList<>(List.of("ada"));
    both(() -> names.add("bob"), () -> require(new ArrayList<>(names).size() < 3, "what?"));
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
