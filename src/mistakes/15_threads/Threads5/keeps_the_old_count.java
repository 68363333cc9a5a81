// expect: checks-fail a_recount_agrees
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class Threads5 {
  private final AtomicInteger yes = new AtomicInteger();

  int count(List<String> north, List<String> south) throws InterruptedException {
    var first = new Thread(() -> mark(north));
    var second = new Thread(() -> mark(south));
    first.start();
    second.start();
    first.join();
    second.join();
    return yes.get();
  }

  private void mark(List<String> box) {
    for (var vote : box) {
      if (vote.equals("yes")) {
        yes.incrementAndGet();
      }
    }
  }
}
