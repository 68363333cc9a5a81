import java.util.List;

// Votes are counted by two clerks at the same time, a box each. Both of them mark every yes on one
// and the same slip. No two counts have agreed so far.
class Threads5 {
  private int yes;

  /** How many votes in the two boxes are yes. Each box is counted by a thread of its own. */
  int count(List<String> north, List<String> south) throws InterruptedException {
    // TODO: Two clerks, one slip. Does either of them need the other's number before the evening?
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
