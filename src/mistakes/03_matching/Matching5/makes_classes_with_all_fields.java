// expect: checks-fail a_state_has_what_it_needs_and_nothing_else
class Matching5 {
  sealed abstract static class Connection {
    String host; Integer port; String reason;
    static final class Idle extends Connection {}
    static final class Connected extends Connection { Connected(String h, int p) { host = h; port = p; } }
    static final class Lost extends Connection { Lost(String h, String r) { host = h; reason = r; } }
  }
  static Connection idle() { return new Connection.Idle(); }
  static Connection connected(String host, int port) { return new Connection.Connected(host, port); }
  static Connection broken(Connection connection, String reason) {
    if (connection.host == null) return connection;
    return new Connection.Lost(connection.host, reason);
  }
  static String show(Connection c) {
    if (c.port != null) return "connected to " + c.host + ":" + c.port;
    if (c.reason != null) return "lost " + c.host + ": " + c.reason;
    return "idle";
  }
}
