// expect: checks-fail a_state_has_what_it_needs_and_nothing_else
class Matching5 {
  sealed interface Connection {
    String host();
    String reason();
    record Idle(String host, Integer port, String reason) implements Connection {}
    record Connected(String host, Integer port, String reason) implements Connection {}
    record Lost(String host, Integer port, String reason) implements Connection {}
  }
  static Connection idle() { return new Connection.Idle(null, null, null); }
  static Connection connected(String host, int port) { return new Connection.Connected(host, port, null); }
  static Connection broken(Connection connection, String reason) {
    if (connection.host() == null) return connection;
    return new Connection.Lost(connection.host(), null, reason);
  }
  static String show(Connection connection) {
    return switch (connection) {
      case Connection.Idle i -> "idle";
      case Connection.Connected c -> "connected to " + c.host() + ":" + c.port();
      case Connection.Lost l -> "lost " + l.host() + ": " + l.reason();
    };
  }
}
