// expect: checks-fail each_box_has_a_thread
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
    first.run();
    second.run();
    first.join();
    second.join();
    return first.yes + second.yes;
  }
}
