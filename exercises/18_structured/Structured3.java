import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

// The same file lies on several mirrors, so that one of them will do. All are asked at the same
// time, to be fast. Since one of them is down, nobody can download anything.
class Structured3 {

  /**
   * The answer of the mirror that is first to have one; the others are interrupted then. A mirror
   * that fails does not matter, unless all of them do: then this throws.
   */
  static String fetch(List<Callable<String>> mirrors) throws InterruptedException {
    // TODO: This joiner wants all of them. Which one wants any?
    try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
      for (var mirror : mirrors) {
        scope.fork(mirror);
      }
      return scope.join().map(Subtask::get).findFirst().orElseThrow();
    }
  }
}
