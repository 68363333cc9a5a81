import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.StructuredTaskScope;

class Structured1 {
  static String page(Callable<String> name, Callable<String> address) throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      Subtask<String> first = scope.fork(name);
      Subtask<String> second = scope.fork(address);
      scope.join();
      return page(first.get(), second.get());
    }
  }

  private static String page(String name, String address) {
    return String.join(", ", name, address);
  }
}
