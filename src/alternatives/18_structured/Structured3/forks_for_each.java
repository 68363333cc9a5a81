import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
class Structured3 {
  static String fetch(List<Callable<String>> mirrors) throws InterruptedException {
    try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
      mirrors.forEach(scope::fork);
      String first = scope.join();
      return first;
    }
  }
}
