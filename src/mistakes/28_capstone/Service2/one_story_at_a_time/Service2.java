// expect: checks-fail pieces_come_while_it_is_told
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
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

// A server that tells stories: GET /tell?Long%20ago answers with a story that begins so, piece by
// piece. All requests read one mapped model, and each has a thread of its own.
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

  /** A start with a character that the model does not know is answered with 400. */
  private synchronized void tell(HttpExchange exchange) throws IOException {
    telling.incrementAndGet();
    try (exchange) {
      var query = exchange.getRequestURI().getRawQuery();
      var start = URLDecoder.decode(query == null ? "" : query, StandardCharsets.UTF_8);
      if (!canRead(start)) {
        exchange.sendResponseHeaders(400, -1);
        return;
      }
      exchange.sendResponseHeaders(200, 0);
      // The cache of a story belongs to its request, and ends with it.
      new Storyteller(model).tell(start, piece -> send(piece, exchange.getResponseBody()));
    } finally {
      telling.decrementAndGet();
    }
  }

  private boolean canRead(String start) {
    try {
      return model.tokenizer().encode(start).length >= 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Throws when the listener has gone, through the storyteller, which so stops. */
  private static void send(String piece, OutputStream out) {
    try {
      out.write(piece.getBytes(StandardCharsets.UTF_8));
      out.flush();
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
