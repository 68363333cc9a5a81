import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Web5 {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Phaser running = new Phaser(1);
  private volatile boolean stopping;

  Web5(HttpHandler handler) throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> counted(exchange, handler));
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void counted(HttpExchange exchange, HttpHandler handler) throws IOException {
    if (running.register() < 0 || stopping) {
      exchange.sendResponseHeaders(503, -1);
      exchange.close();
      running.arriveAndDeregister();
      return;
    }
    try {
      handler.handle(exchange);
    } finally {
      running.arriveAndDeregister();
    }
  }

  void stop(Duration limit) throws InterruptedException {
    stopping = true;
    var phase = running.arriveAndDeregister();
    try {
      running.awaitAdvanceInterruptibly(phase, limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      threads.shutdownNow();
    }
    server.stop(0);
    threads.shutdown();
  }
}
