// expect: data-race
// the text of the outer list reads the inner one
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class ListOfListsPrinted {
  static void main() throws Exception {
    List<Integer> inner = new ArrayList<>(List.of(1));
    List<List<Integer>> outer = Collections.synchronizedList(new ArrayList<>(List.of(inner)));
    both(() -> System.out.println(outer), () -> inner.add(2));
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
