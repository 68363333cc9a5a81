// expect: checks-fail a_service_that_fails_is_noticed
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Structured1 {

  static String page(Callable<String> name, Callable<String> address) throws InterruptedException {
    try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAll())) {
      var first = scope.fork(name);
      var second = scope.fork(address);
      scope.join();
      return text(first) + ", " + text(second);
    }
  }

  private static String text(Subtask<String> answer) {
    return answer.state() == Subtask.State.SUCCESS ? answer.get() : "?";
  }
}
