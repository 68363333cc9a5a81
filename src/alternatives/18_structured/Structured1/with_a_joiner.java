import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.StructuredTaskScope;
import java.util.stream.Collectors;

class Structured1 {
  static String page(Callable<String> name, Callable<String> address) throws InterruptedException {
    try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
      scope.fork(name);
      scope.fork(address);
      return scope.join().map(Subtask::get).collect(Collectors.joining(", "));
    }
  }
}
