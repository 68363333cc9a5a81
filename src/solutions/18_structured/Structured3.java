import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

// The same file lies on several mirrors, so that one of them will do. All are asked at the same
// time, to be fast. Since one of them is down, nobody can download anything.
class Structured3 {

  /**
   * The answer of the mirror that is first to have one; the others are interrupted then. A mirror
   * that fails does not matter, unless all of them do: then this throws.
   */
  static String fetch(List<Callable<String>> mirrors) throws InterruptedException {
    // The joiner decides when the scope is done: at the first success. What join() returns is the
    // result itself, since there is only one.
    try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
      for (var mirror : mirrors) {
        scope.fork(mirror);
      }
      return scope.join();
    }
  }
}
