import java.util.List;

class Threads5 {

  private static final class Clerk implements Runnable {
    private final List<String> box;
    private int yes;

    Clerk(List<String> box) {
      this.box = box;
    }

    @Override
    public void run() {
      int counted = 0;
      for (var vote : box) {
        if (vote.equals("yes")) counted++;
      }
      yes = counted;
    }
  }

  int count(List<String> north, List<String> south) throws InterruptedException {
    var clerks = List.of(new Clerk(north), new Clerk(south));
    var threads = clerks.stream().map(Thread::new).toList();
    for (var thread : threads) {
      thread.start();
    }
    for (var thread : threads) {
      thread.join();
    }
    return clerks.get(0).yes + clerks.get(1).yes;
  }
}
