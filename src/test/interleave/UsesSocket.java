// expect: unsupported
// whoever waits for the world outside waits unseen
import java.net.ServerSocket;

class UsesSocket {
  static void main() throws Exception {
    try (var server = new ServerSocket(0)) {
      server.accept();
    }
  }
}
