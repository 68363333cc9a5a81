package javalings.ai;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javalings.course.Json;
import org.jspecify.annotations.Nullable;

/** A server on loopback that streams what a test has written, as llama.cpp, Ollama and vLLM do. */
public final class ScriptedModel implements AutoCloseable {

  private static final int PIECE = 5;

  /** The way in which a server answers. */
  public interface Script {
    void answer(HttpExchange exchange) throws IOException, InterruptedException;
  }

  /** A request as it arrived. */
  public record Received(String path, @Nullable String authorization, String body) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final BlockingQueue<Script> scripts = new LinkedBlockingQueue<>();
  private final List<Received> received = new java.util.concurrent.CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);

  /** The scripts are for one request each; the last is for all that follow. */
  public ScriptedModel(Script... scripts) throws IOException {
    this.scripts.addAll(List.of(scripts));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public String baseUrl() {
    return "http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort());
  }

  public List<Received> received() {
    return received;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      received.add(
          new Received(
              exchange.getRequestURI().getPath(),
              exchange.getRequestHeaders().getFirst("Authorization"),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
      var script = scripts.size() > 1 ? scripts.remove() : scripts.element();
      script.answer(exchange);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says this, a few characters at a time, and that it is done. */
  public static Script saying(String text) {
    return exchange -> {
      var out = stream(exchange);
      for (var at = 0; at < text.length(); at += PIECE) {
        say(out, text.substring(at, Math.min(at + PIECE, text.length())));
      }
      send(out, "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}");
      send(out, "[DONE]");
    };
  }

  /** Sends these data lines and ends. */
  public static Script sending(String... data) {
    return exchange -> {
      var out = stream(exchange);
      for (var one : data) {
        send(out, one);
      }
    };
  }

  public static Script status(int status) {
    return exchange -> {
      exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/elsewhere");
      var body = "{\"error\":{\"message\":\"return sum; for (var number : numbers)\"}}";
      exchange.sendResponseHeaders(status, body.length());
      exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
    };
  }

  public static Script plain(String body) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
    };
  }

  /** Goes on and on. */
  public static Script endless(String piece) {
    return exchange -> {
      var out = stream(exchange);
      while (true) {
        say(out, piece);
      }
    };
  }

  /** Begins, and then says nothing more until the test is over. */
  public Script silentAfter(String begin) {
    return exchange -> {
      say(stream(exchange), begin);
      over.await();
    };
  }

  /** One word a while, until the test is over. */
  public Script dripping(long millis) {
    return exchange -> {
      var out = stream(exchange);
      do {
        say(out, "drip ");
      } while (!over.await(millis, TimeUnit.MILLISECONDS));
    };
  }

  /** Accepts a connection and never answers. */
  public static ServerSocket dead() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static OutputStream stream(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    return exchange.getResponseBody();
  }

  public static String chunk(String text) {
    return "{\"choices\":[{\"index\":0,\"delta\":{\"content\":%s},\"finish_reason\":null}]}"
        .formatted(Json.quoted(text));
  }

  private static void say(OutputStream out, String text) throws IOException {
    send(out, chunk(text));
  }

  private static void send(OutputStream out, String data) throws IOException {
    out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
