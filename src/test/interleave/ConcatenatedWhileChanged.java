// expect: data-race
// a text made of a list reads the list
import java.util.ArrayList;
import java.util.List;

class ConcatenatedWhileChanged {
  static void main() throws Exception {
    List<Integer> list = new ArrayList<>();
    both(() -> list.add(1), () -> require(("x" + list).length() > 1, "empty"));
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
