// expect: data-race
// a joiner is called from the threads of all subtasks
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class ScopeJoinerCounts {
  static final class Counting implements Joiner<Integer, Integer> {
    private int done;

    @Override
    public boolean onComplete(Subtask<? extends Integer> subtask) {
      done++;
      return false;
    }

    @Override
    public Integer result() {
      return done;
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
