// expect: race-condition
// the pending count is one too small
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.atomic.AtomicInteger;

class CompleterForgetsOne {
  static final AtomicInteger done = new AtomicInteger();

  static class Leaf extends CountedCompleter<Void> {
    private static final long serialVersionUID = 1;

    Leaf(CountedCompleter<?> parent) {
      super(parent);
    }

    @Override
    public void compute() {
      done.incrementAndGet();
      tryComplete();
    }
  }

  static class Root extends CountedCompleter<Void> {
    private static final long serialVersionUID = 1;

    @Override
    public void compute() {
      setPendingCount(1);
      new Leaf(this).fork();
      new Leaf(this).fork();
      tryComplete();
    }
  }

  static void main() {
    new Root().invoke();
    require(done.get() == 2, "only " + done);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
