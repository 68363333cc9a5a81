import java.util.List;
import java.util.concurrent.Callable;

class Structured3 {

  /**
   * The answer of the mirror that is first to have one; the others are interrupted then. A mirror
   * that fails does not matter, unless all of them do: then this throws.
   */
  static String fetch(List<Callable<String>> mirrors) throws InterruptedException {
    try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAny(mirrors);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
