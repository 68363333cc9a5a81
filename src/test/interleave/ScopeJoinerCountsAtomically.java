// expect: passes
// a joiner that counts in one step
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.atomic.AtomicInteger;

class ScopeJoinerCountsAtomically {
  static final class Counting implements Joiner<Integer, Integer> {
    private final AtomicInteger done = new AtomicInteger();

    @Override
    public boolean onComplete(Subtask<? extends Integer> subtask) {
      return subtask.state() == Subtask.State.SUCCESS && done.incrementAndGet() > 2;
    }

    @Override
    public Integer result() {
      return done.get();
    }
  }

  static void main() throws Exception {
    try (var scope = StructuredTaskScope.open(new Counting())) {
      scope.fork(() -> 1);
      scope.fork(() -> 2);
      require(scope.join() == 2, "lost one");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
