// expect: checks-fail a_no_stops_the_others
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Structured2 {

  static List<String> stamps(List<Callable<String>> offices) throws Exception {
    var asked = new ArrayList<Subtask<String>>();
    try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAll())) {
      for (var office : offices) {
        asked.add(scope.fork(office));
      }
      scope.join();
    }
    var stamps = new ArrayList<String>();
    for (var one : asked) {
      if (one.state() == Subtask.State.FAILED) {
        throw new ExecutionException(one.exception());
      }
      stamps.add(one.get());
    }
    return stamps;
  }
}
