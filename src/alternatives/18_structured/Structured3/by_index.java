import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
class Structured3 {
  static String fetch(List<Callable<String>> mirrors) throws InterruptedException {
    final String file;
    try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
      int i = 0;
      while (i < mirrors.size()) {
        scope.fork(mirrors.get(i++));
      }
      file = scope.join();
    }
    return file;
  }
}
