import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.StructuredTaskScope;

class Structured3 {
  static String fetch(List<Callable<String>> mirrors) throws InterruptedException {
    try (var threads = Executors.newCachedThreadPool()) {
      return threads.invokeAny(mirrors);
    } catch (ExecutionException e) {
      throw new IllegalStateException("all mirrors are down", e);
    }
  }
}
