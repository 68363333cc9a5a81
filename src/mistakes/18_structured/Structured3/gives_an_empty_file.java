// expect: checks-fail if_all_are_down_it_says_so
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
      return scope.join();
    } catch (StructuredTaskScope.FailedException e) {
      return "";
    }
  }
}
