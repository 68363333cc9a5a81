// expect: checks-fail status_has_no_default_no_instanceof_and_no_cast
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.TimeUnit;
import javalings.sql.Db;
import javax.sql.DataSource;

class Service1 {

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;
  private final Shop shop;

  Service1(DataSource database) throws IOException {
    shop = new Shop(new Db(database));
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(threads);
    server.createContext("/customers/", this::handle);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private String answer(String text) throws Exception {
    var id = Shop.number(text);
    try (var scope = StructuredTaskScope.open()) {
      var customer = scope.fork(() -> shop.customer(id));
      var orders = scope.fork(() -> shop.orders(id));
      scope.join();
      return customer.get().name() + ": " + orders.get() + " orders";
    } catch (StructuredTaskScope.FailedException e) {
      throw e.getCause() instanceof Shop.AppException known ? known : e;
    }
  }

  private static int status(Shop.AppError error) {
    return switch (error) {
      case Shop.NoSuchCustomer _ -> 404;
      case Shop.NotANumber _ -> 400;
      default -> 500;
    };
  }

  void stop(Duration limit) throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      threads.shutdownNow();
    }
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var id = exchange.getRequestURI().getPath().substring("/customers/".length());
      try {
        send(exchange, 200, answer(id));
      } catch (Shop.AppException e) {
        send(exchange, status(e.error), e.error.toString());
      } catch (Exception e) {
        send(exchange, 500, "internal error");
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    exchange.sendResponseHeaders(status, 0);
    exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
