// expect: checks-fail a_mirror_that_is_down_does_not_matter
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Structured3 {

  static String fetch(List<Callable<String>> mirrors) throws Exception {
    try (var scope = StructuredTaskScope.open(Joiner.<String>allUntil(_ -> true))) {
      for (var mirror : mirrors) {
        scope.fork(mirror);
      }
      return scope
          .join()
          .filter(one -> one.state() != Subtask.State.UNAVAILABLE)
          .findFirst()
          .orElseThrow()
          .get();
    }
  }
}
