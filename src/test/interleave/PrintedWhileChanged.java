// expect: data-race
// printing a list reads it
import java.util.ArrayList;
import java.util.List;

class PrintedWhileChanged {
  static void main() throws Exception {
    List<Integer> list = new ArrayList<>();
    both(() -> list.add(1), () -> System.out.println(list));
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
