package javalings.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The kit for web servers, tried on servers that behave and on servers that do not. */
class HttpTest {

  private static final Duration SHORT = Duration.ofMillis(200);

  @FunctionalInterface
  private interface Questions {
    void ask(int port) throws Exception;
  }

  private static void with(String host, HttpHandler handler, Questions questions) throws Exception {
    var server = HttpServer.create(new InetSocketAddress(host, 0), 0);
    var threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.createContext("/", handler);
    server.start();
    try {
      questions.ask(server.getAddress().getPort());
    } finally {
      server.stop(0);
      threads.shutdownNow();
    }
  }

  private static HttpHandler says(int status, String text) {
    return exchange -> {
      try (exchange) {
        var sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getRawPath();
        var body = (text + exchange.getRequestMethod() + path + sent).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
      }
    };
  }

  @Test
  void anAnswerIsReadWholeWhateverItsStatusIs() throws Exception {
    for (var status : new int[] {200, 404, 500}) {
      with(
          "127.0.0.1",
          says(status, "here: "),
          port -> {
            var answer = Http.get(port, "/a%2Fb?c=1");
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.contentType()).isEqualTo("text/plain");
            assertThat(answer.body()).isEqualTo("here: GET/a%2Fb");
            assertThat(answer.headers())
                .anyMatch(it -> it.equalsIgnoreCase("Content-type: text/plain"));
            assertThat(Http.send(port, "PUT", "/", "{}").body()).isEqualTo("here: PUT/{}");
          });
    }
  }

  @Test
  void anErrorMayHaveNoBody() throws Exception {
    HttpHandler bare =
        exchange -> {
          exchange.sendResponseHeaders(405, -1);
          exchange.close();
        };
    with(
        "127.0.0.1",
        bare,
        port -> {
          var answer = Http.send(port, "DELETE", "/", "");
          assertThat(answer.status()).isEqualTo(405);
          assertThat(answer.contentType() + answer.body()).isEmpty();
        });
  }

  @Test
  void fiftyAreAnsweredAtOnce() throws Exception {
    var all = new CountDownLatch(50);
    HttpHandler waitsForAll =
        exchange -> {
          all.countDown();
          await(all);
          says(200, "").handle(exchange);
        };
    with(
        "127.0.0.1",
        waitsForAll,
        port ->
            assertThat(Http.atOnce(port, Collections.nCopies(50, "/x")))
                .hasSize(50)
                .allMatch(answer -> answer.body().equals("GET/x")));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aServerThatNeverAnswersIsToldSo() throws Exception {
    var never = new CountDownLatch(1);
    with(
        "127.0.0.1",
        _ -> await(never),
        port ->
            assertThatThrownBy(() -> Http.answer(port, "GET", "/slow", "", SHORT))
                .isInstanceOf(Http.NoAnswer.class)
                .hasMessage("GET /slow: no whole answer within 200 ms"));
  }

  @Test
  void whoeverIsInterruptedWaitsForNoAnswer() throws Exception {
    assertEndsWhenInterrupted(port -> Http.get(port, "/slow"));
    assertEndsWhenInterrupted(port -> Http.atOnce(port, Collections.nCopies(5, "/slow")));
  }

  private static void assertEndsWhenInterrupted(Questions questions) throws Exception {
    var begun = new CountDownLatch(1);
    var never = new CountDownLatch(1);
    with(
        "127.0.0.1",
        _ -> {
          begun.countDown();
          await(never);
        },
        port -> {
          var asked =
              new FutureTask<>(() -> {
                questions.ask(port);
                return port;
              });
          var asking = Thread.ofPlatform().start(asked);
          assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
          asking.interrupt();
          assertThat(asking.join(Duration.ofSeconds(2))).as("it has ended").isTrue();
          assertThatThrownBy(asked::get).isNotNull();
          never.countDown();
        });
  }

  @Test
  void anAnswerWithoutAnEndIsCut() throws Exception {
    with(
        "127.0.0.1",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write(new byte[1024]);
          }
        },
        port ->
            assertThatThrownBy(() -> Http.get(port, "/flood"))
                .hasMessage("GET /flood: the answer does not end; 1024 KB of it have come"));
  }

  @Test
  void aConnectionThatBreaksIsNoAnswer() throws Exception {
    with(
        "127.0.0.1",
        _ -> {
          throw new IOException("broken");
        },
        port ->
            assertThatThrownBy(() -> Http.get(port, "/x"))
                .hasMessageStartingWith(
                    "GET /x: the connection ended before there was a whole answer"));
  }

  @Test
  void aServerForEverybodyIsFound() throws Exception {
    with("127.0.0.1", says(200, ""), Http::assertLoopbackOnly);
    with(
        "0.0.0.0",
        says(200, ""),
        port ->
            assertThatThrownBy(() -> Http.assertLoopbackOnly(port))
                .hasMessageEndingWith("so other machines can reach it; bind it to 127.0.0.1"));
  }

  @Test
  void anOpenPortIsTold() throws Exception {
    var closed = new int[1];
    with(
        "127.0.0.1",
        says(200, ""),
        port -> {
          closed[0] = port;
          assertThatThrownBy(() -> Http.assertClosed(port))
              .hasMessage(
                  "port %d should be closed by now, and somebody still listens there"
                      .formatted(port));
        });
    assertThatCode(() -> Http.assertClosed(closed[0])).doesNotThrowAnyException();
    assertThatThrownBy(() -> Http.get(closed[0], "/"))
        .hasMessage("GET /: nobody listens on port %d of 127.0.0.1".formatted(closed[0]));
  }
}
