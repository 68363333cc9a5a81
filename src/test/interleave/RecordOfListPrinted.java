// expect: data-race
// toString of a record reads its list
import java.util.ArrayList;
import java.util.List;

class RecordOfListPrinted {
  record Order(List<String> lines) {}

  static void main() throws Exception {
    var lines = new ArrayList<String>();
    var order = new Order(lines);
    both(() -> lines.add("a"), () -> order.toString());
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
