class Matching5 {
  sealed interface Connection {
    String text();

    enum Idle implements Connection {
      IDLE;

      @Override
      public String text() {
        return "idle";
      }
    }

    record Connected(String host, int port) implements Connection {
      @Override
      public String text() {
        return "connected to " + host + ":" + port;
      }
    }

    record Lost(String host, String reason) implements Connection {
      @Override
      public String text() {
        return "lost %s: %s".formatted(host, reason);
      }
    }
  }

  static Connection idle() {
    return Connection.Idle.IDLE;
  }

  static Connection connected(String host, int port) {
    return new Connection.Connected(host, port);
  }
  static Connection broken(Connection connection, String reason) {
    return switch (connection) {
      case Connection.Idle idle -> idle;
      case Connection.Connected(var host, _) -> new Connection.Lost(host, reason);
      case Connection.Lost(var host, _) -> new Connection.Lost(host, reason);
    };
  }
  static String show(Connection connection) {
    return connection.text();
  }
}
