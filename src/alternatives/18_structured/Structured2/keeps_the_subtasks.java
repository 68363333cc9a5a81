import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.StructuredTaskScope;

class Structured2 {
  static List<String> stamps(List<Callable<String>> offices) throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      var asked = new ArrayList<Subtask<String>>();
      for (var office : offices) {
        asked.add(scope.fork(office));
      }
      scope.join();
      var stamps = new ArrayList<String>();
      for (var one : asked) {
        stamps.add(one.get());
      }
      return stamps;
    }
  }
}
