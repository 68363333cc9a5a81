// expect: checks-fail no_vote_is_lost
import java.util.List;

class Threads5 {
  private volatile int yes;

  int count(List<String> north, List<String> south) throws InterruptedException {
    var first = new Thread(() -> mark(north));
    var second = new Thread(() -> mark(south));
    first.start();
    second.start();
    first.join();
    second.join();
    return yes;
  }

  private void mark(List<String> box) {
    for (var vote : box) {
      if (vote.equals("yes")) {
        yes++;
      }
    }
  }
}
