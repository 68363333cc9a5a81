// expect: race-condition
// two snapshots in one expression
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class CopyOnWriteTwice {
  static void main() throws Exception {
    var list = new CopyOnWriteArrayList<>(List.of(1));
    both(
        () -> list.clear(),
        () -> {
          for (int i = 0; i < list.size(); i++) {
            list.get(i);
          }
        });
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
