// expect: data-race
// an iterator remembers how far it is, whatever it walks through
import java.util.Iterator;
import java.util.List;

class IteratorShared {
  static void main() throws Exception {
    Iterator<Integer> numbers = new java.util.ArrayList<>(List.of(1, 2, 3)).iterator();
    both(numbers::next, numbers::next);
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
