// expect: deadlock
// asks the other vector for each element, under its own lock
import java.util.List;
import java.util.Vector;

class VectorsRemoveEachOther {
  static void main() throws Exception {
    var a = new Vector<>(List.of(1, 2));
    var b = new Vector<>(List.of(2, 3));
    both(() -> a.removeAll(b), () -> b.removeAll(a));
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

