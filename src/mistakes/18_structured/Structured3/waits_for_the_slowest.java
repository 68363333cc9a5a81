// expect: checks-fail a_mirror_that_is_slow_does_not_matter
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Structured3 {

  static String fetch(List<Callable<String>> mirrors) throws Exception {
    var asked = new ArrayList<Subtask<String>>();
    try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAll())) {
      for (var mirror : mirrors) {
        asked.add(scope.fork(mirror));
      }
      scope.join();
    }
    for (var one : asked) {
      if (one.state() == Subtask.State.SUCCESS) {
        return one.get();
      }
    }
    throw new IllegalStateException("down");
  }
}
