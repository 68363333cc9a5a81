// expect: checks-fail both_are_asked_at_the_same_time
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class Structured1 {

  static String page(Callable<String> name, Callable<String> address) throws InterruptedException {
    return ask(name) + ", " + ask(address);
  }

  private static String ask(Callable<String> service) throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      var answer = scope.fork(service);
      scope.join();
      return answer.get();
    }
  }
}
