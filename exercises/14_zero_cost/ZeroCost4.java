import java.util.function.Supplier;

// Debug messages are switched off in production, so they should cost nothing there. They cost a
// third of all the time: the texts are made, with all their details, and then thrown away.
class ZeroCost4 {

  static final class Log {
    private final StringBuilder text = new StringBuilder();
    private final boolean debug;

    Log(boolean debug) {
      this.debug = debug;
    }

    /** Writes a message, if debugging is on. */
    void debug(Supplier<String> message) {
      // TODO: The message need not be made unless somebody wants to see it.
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
    /** All details as a text. This takes a while. */
    String describe();
  }

  /** Accepts an order, with a debug message: "accepted " and the details. */
  static void accept(Order order, Log log) {
    // TODO: When is this text made, and by whom?
    var message = "accepted " + order.describe();
    log.debug(() -> message);
  }
}
