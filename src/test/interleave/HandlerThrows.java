// expect: passes
import java.util.concurrent.atomic.AtomicInteger;

class HandlerThrows {
  static final AtomicInteger HANDLED = new AtomicInteger();

  public static void main(String[] args) throws Exception {
    Thread worker =
        new Thread(
            () -> {
              throw new IllegalArgumentException("of the task");
            });
    worker.setUncaughtExceptionHandler(
        (_, _) -> {
          HANDLED.incrementAndGet();
          throw new IllegalStateException("of the handler");
        });
    worker.start();
    worker.join();
    if (HANDLED.get() != 1) {
      throw new AssertionError(HANDLED);
    }
  }
}
