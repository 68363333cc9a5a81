// expect: passes
// the sum of both halves, joined
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

class ForkJoinSum {
  static final class Sum extends RecursiveTask<Integer> {
    private static final long serialVersionUID = 1;
    private final int[] numbers;
    private final int from;
    private final int end;

    Sum(int[] numbers, int from, int end) {
      this.numbers = numbers;
      this.from = from;
      this.end = end;
    }

    @Override
    protected Integer compute() {
      if (end - from == 1) {
        return numbers[from];
      }
      int middle = (from + end) / 2;
      var left = new Sum(numbers, from, middle);
      var right = new Sum(numbers, middle, end);
      left.fork();
      return right.compute() + left.join();
    }
  }

  static void main() throws Exception {
    int sum = new ForkJoinPool(2).invoke(new Sum(new int[] {1, 2}, 0, 2));
    require(sum == 3, "wrong");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
