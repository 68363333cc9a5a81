import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javalings.llama.Model;

class Service2 implements AutoCloseable {
  private final Arena arena = Arena.ofShared();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger telling = new AtomicInteger();
  private final HttpServer server;
  private final Model model;

  Service2(Path file) throws IOException {
    try (var channel = FileChannel.open(file)) {
      model = new Model(channel.map(MapMode.READ_ONLY, 0, channel.size(), arena));
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/tell", this::tell);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** How many stories are being told at this moment. */
  int telling() {
    return telling.get();
  }

  private void tell(HttpExchange exchange) throws IOException {
    telling.incrementAndGet();
    var query = exchange.getRequestURI().getRawQuery();
    var start = URLDecoder.decode(query == null ? "" : query, StandardCharsets.UTF_8);
    try {
      new Storyteller(model).tell(start, piece -> send(piece, exchange));
    } catch (IllegalArgumentException e) {
      exchange.sendResponseHeaders(400, -1);
    } finally {
      telling.decrementAndGet();
      exchange.close();
    }
  }

  private static void send(String piece, HttpExchange exchange) {
    try {
      if (exchange.getResponseCode() == -1) {
        exchange.sendResponseHeaders(200, 0);
      }
      exchange.getResponseBody().write(piece.getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stories that are being told are cut off; the port and the memory are given back. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    arena.close();
  }
}
