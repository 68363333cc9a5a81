import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class Web5 {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Web5(HttpHandler handler) throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(threads);
    server.createContext("/", handler);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  void stop(Duration limit) throws InterruptedException {
    threads.shutdown();
    try {
      var _ = threads.awaitTermination(limit.toNanos(), TimeUnit.NANOSECONDS);
    } finally {
      threads.shutdownNow().forEach(Runnable::run);
      server.stop(0);
    }
  }
}
