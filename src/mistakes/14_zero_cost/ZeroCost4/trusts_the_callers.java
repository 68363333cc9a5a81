// expect: checks-fail the_log_does_not_ask_either
import java.util.function.Supplier;

class ZeroCost4 {

  static final class Log {
    private final StringBuilder text = new StringBuilder();
    private final boolean debug;

    Log(boolean debug) {
      this.debug = debug;
    }

    void debug(Supplier<String> message) {
      var made = message.get();
      if (debug) {
        text.append(made).append('\n');
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
      log.debug(() -> "accepted " + order.describe());
    }
  }
}
