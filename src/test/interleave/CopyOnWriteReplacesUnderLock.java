// expect: deadlock
// replaceAll calls its function under the lock of the list
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class CopyOnWriteReplacesUnderLock {
  static void main() throws Exception {
    List<Integer> list = new CopyOnWriteArrayList<>(List.of(1, 2));
    Object lock = new Object();
    both(
        () ->
            list.replaceAll(x -> {
              synchronized (lock) {
                return x + 1;
              }
            }),
        () -> {
          synchronized (lock) {
            list.add(3);
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
