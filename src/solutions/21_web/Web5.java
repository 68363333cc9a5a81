import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

// A server makes reports, and some of them take a while. A new version of it comes every evening:
// the old server is stopped, and the new one started. Each time somebody loses a report.
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
    // The order is the point: first nobody may begin, then those who have begun may end, and the
    // connections are closed last.
    threads.shutdown();
    if (!threads.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      threads.shutdownNow();
    }
    server.stop(0);
  }
}
