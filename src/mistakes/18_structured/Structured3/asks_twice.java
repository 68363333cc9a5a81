// expect: checks-fail whoever_is_first_wins
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Structured3 {

  static String fetch(List<Callable<String>> mirrors) throws Exception {
    try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
      for (var mirror : mirrors) {
        scope.fork(mirror);
      }
      return mirrors.getFirst().call() + scope.join();
    }
  }
}
