// A monitor shows what each database connection is doing. Sometimes it says "connected to db1:5432"
// when the connection broke down an hour ago: one class for all states has room for mixtures.
class Matching5 {

  // TODO: Make this a sealed interface with a record for each of the three states. Each has what it
  // needs, and nothing else; then nothing has to be null.
  record Connection(String host, Integer port, String reason) {}

  static Connection idle() {
    return new Connection(null, null, null);
  }

  static Connection connected(String host, int port) {
    return new Connection(host, port, null);
  }

  /** The state of a connection after it broke down. An idle one stays idle. */
  static Connection broken(Connection connection, String reason) {
    if (connection.host() == null) {
      return connection;
    }
    return new Connection(connection.host(), connection.port(), reason);
  }

  /** "idle", "connected to db1:5432", or "lost db1: no route". */
  static String show(Connection connection) {
    if (connection.host() != null && connection.port() != null) {
      return "connected to " + connection.host() + ":" + connection.port();
    } else if (connection.reason() != null) {
      return "lost " + connection.host() + ": " + connection.reason();
    }
    return "idle";
  }
}
