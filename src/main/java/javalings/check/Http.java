package javalings.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/**
 * Asks a server of the learner on 127.0.0.1. Each request has a connection of its own, which ends
 * with it, and a limit of time and of bytes: a server that never ends its answer is told so.
 *
 * <pre>{@code
 * assertEquals("Ada", Http.get(server.port(), "/users/1").body());
 * }</pre>
 */
public final class Http {

  /** The limit of a request on a machine that is busy with other things. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private static final int MOST_BYTES = 1 << 20;

  /** Somebody else's address answers within this time, or not at all. */
  private static final int CONNECT_MILLIS = 250;

  /**
   * The answer of a server.
   *
   * @param contentType empty when the server did not say
   * @param headers all of them, a line each: {@code Content-Length: 3}
   */
  public record Answer(int status, String contentType, String body, List<String> headers) {
    public Answer {
      headers = List.copyOf(headers);
    }
  }

  /** A request got no answer, for the reason in the message. */
  public static final class NoAnswer extends AssertionError {
    private static final long serialVersionUID = 1;

    NoAnswer(String message) {
      super(message);
    }
  }

  private Http() {}

  /**
   * Asks with GET.
   *
   * @param path with its query, encoded as it stands in a request
   * @throws NoAnswer if nobody listens, the connection breaks, or the answer takes too long
   */
  public static Answer get(int port, String path) {
    return answer(port, "GET", path, "", LIMIT);
  }

  /**
   * Asks with any method.
   *
   * @param body JSON, or empty for none
   * @throws NoAnswer if nobody listens, the connection breaks, or the answer takes too long
   */
  public static Answer send(int port, String method, String path, String body) {
    return answer(port, method, path, body, LIMIT);
  }

  /** Asks for all of them at the same time; the answers are in the order of the paths. */
  public static List<Answer> atOnce(int port, List<String> paths) throws InterruptedException {
    var asked = paths.stream().map(path -> asked(port, "GET", path, "", LIMIT)).toList();
    for (var one : asked) {
      awaitDone(one);
    }
    var answers = new ArrayList<Answer>();
    for (var one : asked) {
      answers.add(taken(one));
    }
    return answers;
  }

  /**
   * Asks on a thread of its own: a read from a socket does not end when its thread is interrupted,
   * and a check does, since the learner has saved again.
   */
  private static FutureTask<Answer> asked(
      int port, String method, String path, String body, Duration limit) {
    var asked = new FutureTask<>(() -> answerHere(port, method, path, body, limit));
    Thread.startVirtualThread(asked);
    return asked;
  }

  private static void awaitDone(Future<Answer> asked) throws InterruptedException {
    try {
      asked.get();
    } catch (ExecutionException e) {
      // It is thrown when its turn comes, and all others have ended by then.
    }
  }

  private static Answer taken(Future<Answer> asked) throws InterruptedException {
    try {
      return asked.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case RuntimeException wrong -> throw wrong;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  static Answer answer(int port, String method, String path, String body, Duration limit) {
    try {
      return taken(asked(port, method, path, body, limit));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoAnswer("%s %s: the check was interrupted".formatted(method, path));
    }
  }

  private static Answer answerHere(
      int port, String method, String path, String body, Duration limit) {
    var what = method + " " + path;
    try {
      return answered(connection(port, path, limit), what, method, body, limit);
    } catch (ConnectException e) {
      throw new NoAnswer("%s: nobody listens on port %d of 127.0.0.1".formatted(what, port));
    } catch (SocketTimeoutException e) {
      throw late(what, limit);
    } catch (IOException e) {
      throw new NoAnswer(
          "%s: the connection ended before there was a whole answer (%s)"
              .formatted(what, e.getMessage()));
    }
  }

  private static NoAnswer late(String what, Duration limit) {
    return new NoAnswer("%s: no whole answer within %d ms".formatted(what, limit.toMillis()));
  }

  private static HttpURLConnection connection(int port, String path, Duration limit)
      throws IOException {
    var url = URI.create("http://127.0.0.1:" + port + path).toURL();
    var connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout((int) limit.toMillis());
    connection.setReadTimeout((int) limit.toMillis());
    connection.setRequestProperty("Connection", "close");
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    return connection;
  }

  private static Answer answered(
      HttpURLConnection connection, String what, String method, String body, Duration limit)
      throws IOException {
    try {
      connection.setRequestMethod(method);
      if (!body.isEmpty()) {
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
      }
      var status = connection.getResponseCode();
      var type = Optional.ofNullable(connection.getContentType()).orElse("");
      return new Answer(status, type, text(connection, what, limit), headers(connection));
    } finally {
      connection.disconnect();
    }
  }

  /** The first line of the answer has no name, and is no header. */
  private static List<String> headers(HttpURLConnection connection) {
    return connection.getHeaderFields().entrySet().stream()
        .filter(header -> header.getKey() != null)
        .flatMap(header -> header.getValue().stream().map(it -> header.getKey() + ": " + it))
        .sorted()
        .toList();
  }

  /** Each read has a limit of its own, which a server that drips would never reach. */
  private static String text(HttpURLConnection connection, String what, Duration limit)
      throws IOException {
    var until = System.nanoTime() + limit.toNanos();
    try (var in = body(connection)) {
      var bytes = new byte[8 * 1024];
      var all = new ByteArrayOutputStream();
      for (var n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        all.write(bytes, 0, n);
        if (all.size() > MOST_BYTES) {
          throw new NoAnswer(
              "%s: the answer does not end; %d KB of it have come"
                  .formatted(what, MOST_BYTES >> 10));
        }
        if (System.nanoTime() > until) {
          throw late(what, limit);
        }
      }
      return all.toString(StandardCharsets.UTF_8);
    }
  }

  /** An error without a body has no stream at all. */
  private static InputStream body(HttpURLConnection connection) throws IOException {
    if (connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST) {
      return connection.getInputStream();
    }
    var errors = connection.getErrorStream();
    return errors == null ? InputStream.nullInputStream() : errors;
  }

  /** Fails if other machines can reach a server that was meant for this one. */
  public static void assertLoopbackOnly(int port) {
    if (!listens("127.0.0.1", port)) {
      throw new AssertionError("nobody listens on port %d of 127.0.0.1".formatted(port));
    }
    otherAddresses()
        .filter(address -> listens(address, port))
        .findFirst()
        .ifPresent(address -> {
          throw new AssertionError(
              "the server listens at %s, too, so other machines can reach it; bind it to 127.0.0.1"
                  .formatted(address));
        });
  }

  /** Fails if somebody still listens on the port of a server that was closed. */
  public static void assertClosed(int port) {
    if (listens("127.0.0.1", port)) {
      throw new AssertionError(
          "port %d should be closed by now, and somebody still listens there".formatted(port));
    }
  }

  private static boolean listens(String address, int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** All of 127.0.0.0/8 is this machine on Linux, also where there is no network at all. */
  private static Stream<String> otherAddresses() {
    try {
      var others =
          NetworkInterface.networkInterfaces()
              .flatMap(NetworkInterface::inetAddresses)
              .filter(address -> !address.isLoopbackAddress())
              .map(InetAddress::getHostAddress);
      return Stream.concat(Stream.of("127.0.0.2"), others);
    } catch (SocketException e) {
      return Stream.of("127.0.0.2");
    }
  }
}
