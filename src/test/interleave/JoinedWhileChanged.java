// expect: data-race
// String.join walks through the list
import java.util.ArrayList;
import java.util.List;

class JoinedWhileChanged {
  static void main() throws Exception {
    List<String> words = new ArrayList<>();
    both(() -> words.add("a"), () -> String.join(",", words));
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
