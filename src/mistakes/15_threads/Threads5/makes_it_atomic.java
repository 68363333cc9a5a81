// expect: checks-fail each_clerk_has_a_slip
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class Threads5 {
  int count(List<String> north, List<String> south) throws InterruptedException {
    var yes = new AtomicInteger();
    var first = new Thread(() -> mark(north, yes));
    var second = new Thread(() -> mark(south, yes));
    first.start();
    second.start();
    first.join();
    second.join();
    return yes.get();
  }

  private void mark(List<String> box, AtomicInteger yes) {
    for (var vote : box) {
      if (vote.equals("yes")) {
        yes.incrementAndGet();
      }
    }
  }
}
