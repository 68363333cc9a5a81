// expect: data-race
// equals reads both lists
import java.util.ArrayList;
import java.util.List;

class ComparedWhileChanged {
  static void main() throws Exception {
    List<Integer> one = new ArrayList<>();
    List<Integer> other = new ArrayList<>();
    both(() -> one.add(1), () -> other.equals(one));
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
