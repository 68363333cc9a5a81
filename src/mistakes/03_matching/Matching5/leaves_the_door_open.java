// expect: checks-fail nobody_adds_a_state_in_secret
class Matching5 {
  interface Connection {}

  record Idle() implements Connection {}

  record Connected(String host, int port) implements Connection {}

  record Lost(String host, String reason) implements Connection {}

  static Connection idle() {
    return new Idle();
  }

  static Connection connected(String host, int port) {
    return new Connected(host, port);
  }

  static Connection broken(Connection connection, String reason) {
    if (connection instanceof Connected(var host, _)) {
      return new Lost(host, reason);
    }
    return connection instanceof Lost(var host, _) ? new Lost(host, reason) : connection;
  }

  static String show(Connection connection) {
    return switch (connection) {
      case Connected(var host, var port) -> "connected to " + host + ":" + port;
      case Lost(var host, var reason) -> "lost " + host + ": " + reason;
      default -> "idle";
    };
  }
}
