import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

class Threads5 {

  int count(List<String> north, List<String> south) throws InterruptedException {
    var first = new FutureTask<Integer>(() -> mark(north));
    var second = new FutureTask<Integer>(() -> mark(south));
    new Thread(first).start();
    new Thread(second).start();
    try {
      return first.get() + second.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int mark(List<String> box) {
    var yes = 0;
    for (var vote : box) {
      if (vote.equals("yes")) {
        yes++;
      }
    }
    return yes;
  }
}
