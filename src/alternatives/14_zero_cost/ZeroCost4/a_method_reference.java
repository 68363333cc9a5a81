import java.util.function.Supplier;
class ZeroCost4 {

  static final class Log {
    private final StringBuilder text = new StringBuilder();
    private final boolean debug;

    Log(boolean debug) {
      this.debug = debug;
    }
    void debug(Supplier<String> message) {
      if (!debug) {
        return;
      }
      text.append(message.get()).append('\n');
    }

    String text() {
      return text.toString();
    }
  }

  interface Order {
    String describe();
  }
  static void accept(Order order, Log log) {
    log.debug(new Message(order)::text);
  }

  private record Message(Order order) {
    String text() {
      return "accepted " + order.describe();
    }
  }
}
