// expect: checks-fail a_new_request_is_refused
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class Web5 {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private static final int MOST = 1000;
  private final Semaphore running = new Semaphore(MOST);

  Web5(HttpHandler handler) throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> counted(exchange, handler));
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  void stop(Duration limit) throws InterruptedException {
    if (!running.tryAcquire(MOST, limit.toMillis(), TimeUnit.MILLISECONDS)) {
      threads.shutdownNow();
    }
    server.stop(0);
    threads.shutdown();
  }

  private void counted(HttpExchange exchange, HttpHandler handler) throws IOException {
    running.acquireUninterruptibly();
    try {
      handler.handle(exchange);
    } finally {
      running.release();
    }
  }
}
