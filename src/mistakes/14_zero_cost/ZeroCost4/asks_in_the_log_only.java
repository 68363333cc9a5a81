// expect: checks-fail a_message_that_nobody_wants_is_not_made
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
    var message = "accepted " + order.describe();
    log.debug(() -> message);
  }
}
