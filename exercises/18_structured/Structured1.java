import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

// A profile page shows a name and an address, which come from two services. Both are asked at the
// same time, each by a thread of its own. The page is put together before they have answered.
class Structured1 {

  /** The page of a user, such as "Ada, London". If a service fails, so does the page. */
  static String page(Callable<String> name, Callable<String> address) throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      var first = scope.fork(name);
      var second = scope.fork(address);
      // TODO: Both are on their way. Who waits for them?
      return first.get() + ", " + second.get();
    }
  }
}
