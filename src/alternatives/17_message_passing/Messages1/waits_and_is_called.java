import java.util.ArrayDeque;
import java.util.Queue;

class Messages1 {
  private final Queue<String> slips = new ArrayDeque<>();
  synchronized void order(String dish) throws InterruptedException {
    slips.add(dish);
    notifyAll();
  }
  synchronized String next() throws InterruptedException {
    while (slips.isEmpty()) {
      wait();
    }
    return slips.remove();
  }
}
