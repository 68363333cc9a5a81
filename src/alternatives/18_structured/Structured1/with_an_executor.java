import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

class Structured1 {
  static String page(Callable<String> name, Callable<String> address) throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = threads.submit(name);
      var second = threads.submit(address);
      return first.get() + ", " + second.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("no page", e);
    }
  }
}
