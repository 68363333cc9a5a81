import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

class Messages4 {
  private final Queue<String> letters = new ArrayDeque<>();
  private boolean closed;

  synchronized void bring(String letter) {
    letters.add(letter);
    notify();
  }

  synchronized void close() {
    closed = true;
    notify();
  }

  List<String> sort() throws InterruptedException {
    var sorted = new ArrayList<String>();
    while (hasNext()) {
      sorted.add(next());
    }
    return sorted;
  }

  private synchronized boolean hasNext() throws InterruptedException {
    while (letters.isEmpty() && !closed) {
      wait();
    }
    return !letters.isEmpty();
  }

  private synchronized String next() {
    return letters.remove();
  }
}
