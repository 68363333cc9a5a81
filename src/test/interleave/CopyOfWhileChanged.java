// expect: data-race
// List.copyOf reads what it copies
import java.util.ArrayList;
import java.util.List;

class CopyOfWhileChanged {
  static void main() throws Exception {
    List<Integer> list = new ArrayList<>();
    both(() -> list.add(1), () -> List.copyOf(list));
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
