import java.util.function.Supplier;
class ZeroCost4 {

  static final class Log {
    private final StringBuilder text = new StringBuilder();
    private final boolean debug;

    Log(boolean debug) {
      this.debug = debug;
    }
    void debug(Supplier<String> message) {
      if (debug) {
        text.append(message.get()).append('\n');
      }
    }

    String text() {
      return text.toString();
    }
  }

  interface Order {
    String describe();
  }
  static void accept(Order order, Log log) {
    if (log.debug) {
      var message = "accepted " + order.describe();
      log.debug(() -> message);
    }
  }
}
