import java.util.List;

// Votes are counted by two clerks at the same time, a box each. Both of them mark every yes on one
// and the same slip. No two counts have agreed so far.
class Threads5 {

  // A slip that only one clerk knows needs no lock and no atomic: nobody else can come in between.
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

  /** How many votes in the two boxes are yes. Each box is counted by a thread of its own. */
  int count(List<String> north, List<String> south) throws InterruptedException {
    var first = new Clerk(north);
    var second = new Clerk(south);
    first.start();
    second.start();
    first.join();
    second.join();
    // Behind join(), all that a thread has written can be seen, and it writes no more.
    return first.yes + second.yes;
  }
}
