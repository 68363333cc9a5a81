// expect: checks-fail a_message_that_is_wanted_is_made_once
import java.util.function.Supplier;

class ZeroCost4 {

  static final class Log {
    private final StringBuilder text = new StringBuilder();
    private final boolean debug;

    Log(boolean debug) {
      this.debug = debug;
    }

    void debug(Supplier<String> message) {
      if (!debug && text.length() > 0) {
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
    log.debug(() -> "accepted " + order.describe());
  }
}
