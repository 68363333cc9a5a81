// expect: data-race
// a forked task is read before it is joined
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

class ForkJoinNotJoined {
  static int sum;

  static final class Add extends RecursiveAction {
    private static final long serialVersionUID = 1;

    @Override
    protected void compute() {
      sum++;
    }
  }

  static void main() throws Exception {
    var task = ForkJoinPool.commonPool().submit(new Add());
    int seen = sum;
    task.join();
  }
}
