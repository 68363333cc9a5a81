// expect: data-race
// drainTo writes into the list that it is given
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class DrainedWhileRead {
  static void main() throws Exception {
    BlockingQueue<Integer> queue = new LinkedBlockingQueue<>(List.of(1, 2, 3));
    List<Integer> all = new ArrayList<>();
    both(() -> queue.drainTo(all), () -> all.size());
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
