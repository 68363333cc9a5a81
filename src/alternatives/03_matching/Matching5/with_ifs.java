class Matching5 {
  sealed interface Connection {
    record Idle() implements Connection {}

    record Connected(String host, int port) implements Connection {}

    record Lost(String host, String reason) implements Connection {}
  }

  static Connection idle() {
    return new Connection.Idle();
  }

  static Connection connected(String host, int port) {
    return new Connection.Connected(host, port);
  }
  static Connection broken(Connection connection, String reason) {
    if (connection instanceof Connection.Connected connected) {
      return new Connection.Lost(connected.host(), reason);
    }
    if (connection instanceof Connection.Lost lost) {
      return new Connection.Lost(lost.host(), reason);
    }
    return connection;
  }
  static String show(Connection connection) {
    return switch (connection) {
      case Connection.Idle _ -> "idle";
      case Connection.Connected(var host, var port) -> "connected to " + host + ":" + port;
      case Connection.Lost(var host, var reason) -> "lost " + host + ": " + reason;
    };
  }
}
