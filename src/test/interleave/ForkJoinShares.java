// expect: data-race
// both halves add to one plain field
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

class ForkJoinShares {
  static int sum;

  static final class Add extends RecursiveAction {
    private static final long serialVersionUID = 1;

    @Override
    protected void compute() {
      sum++;
    }
  }

  static void main() throws Exception {
    new ForkJoinPool(2).submit(() -> RecursiveAction.invokeAll(new Add(), new Add())).join();
  }
}
