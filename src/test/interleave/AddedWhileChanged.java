// expect: data-race
// addAll reads what it is given
import java.util.ArrayList;
import java.util.List;

class AddedWhileChanged {
  static void main() throws Exception {
    List<Integer> from = new ArrayList<>();
    List<Integer> into = new ArrayList<>();
    both(() -> from.add(1), () -> into.addAll(from));
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
