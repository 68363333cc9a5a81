import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.StructuredTaskScope;

class Structured3 {
  static String fetch(List<Callable<String>> mirrors) throws InterruptedException {
    var asked = new ArrayList<Subtask<String>>();
    try (var scope =
        StructuredTaskScope.open(
            Joiner.<String>allUntil(one -> one.state() == Subtask.State.SUCCESS))) {
      mirrors.forEach(mirror -> asked.add(scope.fork(mirror)));
      scope.join();
    }
    Throwable last = null;
    for (var one : asked) {
      if (one.state() == Subtask.State.SUCCESS) {
        return one.get();
      }
      if (one.state() == Subtask.State.FAILED) {
        last = one.exception();
      }
    }
    throw new IllegalStateException(last);
  }
}
