import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;
import javalings.own.*;

final class ResultsOfAScopeProbe {
  @Move static final class S {
    int n;

    @Mut void set(int v) {
      n = v;
    }
  }

  static int look(@Borrowed S s) {
    return s.n;
  }

  static void futures(@BorrowedMut S s, int times) throws Exception {
    var found = new ArrayList<Future<Integer>>();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < times; i++) {
        found.add(pool.submit(() -> look(s)));
      }
    }
    for (var each : found) {
      s.set(each.get());
    }
  }

  static void subtasks(@BorrowedMut S s) throws InterruptedException {
    var found = new ArrayList<Subtask<Integer>>();
    try (var scope = StructuredTaskScope.open()) {
      found.add(scope.fork(() -> look(s)));
      found.add(scope.fork(() -> look(s)));
      scope.join();
    }
    for (var each : found) {
      s.set(each.get());
    }
  }
}
