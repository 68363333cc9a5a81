// expect: checks-fail each_clerk_has_a_slip
import java.util.List;
class Threads5 {
  int count(List<String> north, List<String> south) throws InterruptedException {
    var yes = new java.util.concurrent.atomic.AtomicInteger();
    var first = new Thread(() -> mark(north, yes));
    var second = new Thread(() -> mark(south, yes));
    first.start();
    second.start();
    first.join();
    second.join();
    return yes.get();
  }

  private void mark(List<String> box, java.util.concurrent.atomic.AtomicInteger yes) {
    for (var vote : box) {
      if (vote.equals("yes")) {
        yes.accumulateAndGet(1, Integer::sum);
      }
    }
  }
}
