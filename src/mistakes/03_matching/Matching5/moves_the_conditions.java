// expect: checks-fail each_state_is_a_type_of_its_own
class Matching5 {
  record Connection(String host, Integer port, String reason) {}

  static Connection idle() {
    return new Connection(null, null, null);
  }

  static Connection connected(String host, int port) {
    return new Connection(host, port, null);
  }
  static Connection broken(Connection connection, String reason) {
    if (connection.host() == null) {
      return connection;
    }
    return new Connection(connection.host(), connection.port(), reason);
  }
  static String show(Connection connection) {
    if (connection.reason() == null && connection.host() != null) {
      return "connected to " + connection.host() + ":" + connection.port();
    } else if (connection.reason() != null) {
      return "lost " + connection.host() + ": " + connection.reason();
    }
    return "idle";
  }
}
