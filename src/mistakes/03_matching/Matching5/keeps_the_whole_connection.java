// expect: checks-fail a_state_has_what_it_needs_and_nothing_else
// A monitor shows what each database connection is doing. Sometimes it says "connected to db1:5432"
// when the connection broke down an hour ago: one class for all states has room for mixtures.
class Matching5 {

  // Three states, three types. A lost connection has no port that somebody could show by mistake,
  // and an idle one has nothing at all.
  sealed interface Connection {
    record Idle() implements Connection {}

    record Connected(String host, int port) implements Connection {}

    record Lost(Connected was, String reason) implements Connection {}
  }

  static Connection idle() {
    return new Connection.Idle();
  }

  static Connection connected(String host, int port) {
    return new Connection.Connected(host, port);
  }

  /** The state of a connection after it broke down. An idle one stays idle. */
  static Connection broken(Connection connection, String reason) {
    return switch (connection) {
      case Connection.Idle idle -> idle;
      case Connection.Connected was -> new Connection.Lost(was, reason);
      case Connection.Lost(var was, _) -> new Connection.Lost(was, reason);
    };
  }

  /** "idle", "connected to db1:5432", or "lost db1: no route". */
  static String show(Connection connection) {
    return switch (connection) {
      case Connection.Idle _ -> "idle";
      case Connection.Connected(var host, var port) -> "connected to " + host + ":" + port;
      case Connection.Lost(var was, var reason) -> "lost " + was.host() + ": " + reason;
    };
  }
}
