// expect: checks-fail nobody_adds_a_state_in_secret
class Matching5 {
  sealed interface Connection {
    record Idle() implements Connection {}
    record Connected(String host, int port) implements Connection {}
    non-sealed interface Broken extends Connection { String host(); String reason(); }
  }
  record Lost(String host, String reason) implements Connection.Broken {}
  static Connection idle() { return new Connection.Idle(); }
  static Connection connected(String host, int port) { return new Connection.Connected(host, port); }
  static Connection broken(Connection connection, String reason) {
    return switch (connection) {
      case Connection.Idle i -> i;
      case Connection.Connected c -> new Lost(c.host(), reason);
      case Connection.Broken l -> new Lost(l.host(), reason);
    };
  }
  static String show(Connection connection) {
    return switch (connection) {
      case Connection.Idle i -> "idle";
      case Connection.Connected c -> "connected to " + c.host() + ":" + c.port();
      case Connection.Broken l -> "lost " + l.host() + ": " + l.reason();
    };
  }
}
