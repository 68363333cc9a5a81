// expect: checks-fail both_boxes_are_counted_at_the_same_time
import java.util.List;

// Votes are counted by two clerks at the same time, a box each. Both of them mark every yes on one
// and the same slip. No two counts have agreed so far.
class Threads5 {
  /** How many votes in the two boxes are yes. Each box is counted by a thread of its own. */
  int count(List<String> north, List<String> south) throws InterruptedException {
    var first = new Clerk(north);
    first.start();
    first.join();
    var second = new Clerk(south);
    second.start();
    second.join();
    return first.yes + second.yes;
  }

  private static final class Clerk extends Thread {
    private final List<String> box;
    private int yes;

    Clerk(List<String> box) {
      this.box = box;
    }

    @Override
    public void run() {
      for (var vote : box) {
        if (vote.equals("yes")) {
          yes++;
        }
      }
    }
  }
}
