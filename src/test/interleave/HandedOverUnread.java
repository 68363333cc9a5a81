// expect: passes
// to put a list into a queue or a map is not to read it
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

class HandedOverUnread {
  static void main() throws Exception {
    List<Integer> list = new ArrayList<>();
    var queue = new LinkedBlockingQueue<List<Integer>>();
    var map = new ConcurrentHashMap<String, List<Integer>>();
    both(
        () -> list.add(1),
        () -> {
          queue.add(list);
          map.put("list", list);
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
