// expect: checks-fail the_caller_asks_no_service_itself
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
class Structured1 {
  static String page(Callable<String> name, Callable<String> address) throws Exception {
    try (var scope = StructuredTaskScope.open()) {
      var first = scope.fork(name);
      var second = address.call();
      scope.join();
      return first.get() + ", " + second;
    }
  }
}
