// expect: checks-fail a_limit_may_be_less_than_a_second
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Web5 {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Starts; the handler answers each request, in a thread of its own. */
  Web5(HttpHandler handler) throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(threads);
    server.createContext("/", handler);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /**
   * Takes no new requests, and waits until those that have begun are answered, for as long as the
   * limit. A request that still runs then is interrupted. At the end the port is free.
   */
  void stop(Duration limit) throws InterruptedException {
    server.stop((int) limit.toSeconds());
    threads.shutdownNow();
  }
}
