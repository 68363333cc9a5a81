import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.StructuredTaskScope;

class Structured2 {
  static List<String> stamps(List<Callable<String>> offices) throws InterruptedException {
    try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAllSuccessfulOrThrow())) {
      List<Subtask<String>> asked = new ArrayList<>();
      for (int i = 0; i < offices.size(); i++) {
        asked.add(scope.fork(offices.get(i)));
      }
      scope.join();
      return asked.stream().map(Subtask::get).toList();
    }
  }
}
