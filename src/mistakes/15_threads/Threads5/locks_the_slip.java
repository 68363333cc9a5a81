// expect: checks-fail each_clerk_has_a_slip
import java.util.List;

class Threads5 {
  private int yes;

  int count(List<String> north, List<String> south) throws InterruptedException {
    yes = 0;
    var first = new Thread(() -> mark(north));
    var second = new Thread(() -> mark(south));
    first.start();
    second.start();
    first.join();
    second.join();
    return yes;
  }

  private synchronized void add() {
    yes++;
  }

  private void mark(List<String> box) {
    for (var vote : box) {
      if (vote.equals("yes")) {
        add();
      }
    }
  }
}
