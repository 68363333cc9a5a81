// expect: passes
// a CountedCompleter that counts right
import java.util.concurrent.CountedCompleter;

class CompleterAdds {
  static class Sum extends CountedCompleter<Integer> {
    private static final long serialVersionUID = 1;
    final int from;
    final int to;
    int result;
    Sum left;
    Sum right;

    Sum(CountedCompleter<?> parent, int from, int to) {
      super(parent);
      this.from = from;
      this.to = to;
    }

    @Override
    public void compute() {
      if (to - from <= 1) {
        result = from;
      } else {
        int middle = (from + to) >>> 1;
        left = new Sum(this, from, middle);
        right = new Sum(this, middle, to);
        setPendingCount(2);
        left.fork();
        right.fork();
      }
      tryComplete();
    }

    @Override
    public void onCompletion(CountedCompleter<?> caller) {
      if (left != null) {
        result = left.result + right.result;
      }
    }

    @Override
    public Integer getRawResult() {
      return result;
    }
  }

  static void main() {
    require(new Sum(null, 0, 2).invoke() == 1, "wrong sum");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
