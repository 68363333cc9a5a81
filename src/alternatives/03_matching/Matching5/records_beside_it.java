class Matching5 {
  sealed interface Connection permits Idle, Connected, Lost {}

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
    return switch (connection) {
      case Idle idle -> idle;
      case Connected(var host, _) -> new Lost(host, reason);
      case Lost(var host, _) -> new Lost(host, reason);
    };
  }
  static String show(Connection connection) {
    return switch (connection) {
      case Idle _ -> "idle";
      case Connected(var host, var port) -> "connected to " + host + ":" + port;
      case Lost(var host, var reason) -> "lost " + host + ": " + reason;
    };
  }
}
