// expect: checks-fail no_vote_is_lost
import java.util.List;

class Threads5 {

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

  int count(List<String> north, List<String> south) throws InterruptedException {
    var first = new Clerk(north);
    var second = new Clerk(south);
    first.start();
    second.start();
    var yes = first.yes + second.yes;
    first.join();
    second.join();
    return yes;
  }
}
