// expect: checks-fail the_page_has_both
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class Structured1 {

  static String page(Callable<String> name, Callable<String> address) throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      var first = scope.fork(name);
      scope.join();
      var second = scope.fork(address);
      scope.join();
      return first.get() + ", " + second.get();
    }
  }
}
