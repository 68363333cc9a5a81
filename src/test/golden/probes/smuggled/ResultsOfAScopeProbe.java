import java.util.ArrayList;
import java.util.List;
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

  @View record Look(@Borrowed S s) {}

  static void insideOfTheBlock(@BorrowedMut S s) throws Exception {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var found = pool.submit(() -> look(s));
      s.set(found.get()); // REFUSED
    }
  }

  static void withoutABlock(@BorrowedMut S s) throws Exception {
    var pool = Executors.newVirtualThreadPerTaskExecutor();
    var found = pool.submit(() -> look(s)); // REFUSED
    pool.close();
    s.set(found.get()); // REFUSED
  }

  static void afterTheNextOne(@BorrowedMut S s, List<Future<Integer>> found) throws Exception {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      found.add(pool.submit(() -> look(s)));
      s.set(1); // REFUSED
      found.add(pool.submit(() -> look(s)));
    }
  }

  static void views(S s) throws Exception {
    var found = new ArrayList<Future<Look>>();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      found.add(pool.submit(() -> new Look(s)));
    }
    s.set(2); // REFUSED
    found.getFirst().get(); // REFUSED
  }
}
