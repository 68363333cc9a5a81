import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.check.Http;
import org.junit.jupiter.api.Test;

class Web5Check {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final int PATIENCE_SECONDS = 3;
  private static final int END_SECONDS = 2;

  /** A server with three requests in its hands, which it answers when it is told to go on. */
  private static final class Busy implements AutoCloseable {
    private final List<String> paths = List.of("/january", "/february", "/march");
    private final CountDownLatch begun = new CountDownLatch(paths.size());
    private final CountDownLatch go = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(paths.size());
    private final Web5 server = new Web5(this::handle);
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<Http.Answer>> asked =
        paths.stream().map(it -> clients.submit(() -> Http.get(server.port(), it))).toList();

    Busy() throws Exception {
      assertTrue(
          begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS),
          "Three requests at the same time: the handler was not called for all of them");
    }

    private void handle(HttpExchange exchange) throws IOException {
      var path = exchange.getRequestURI().getPath();
      if (paths.contains(path)) {
        begun.countDown();
        try {
          go.await();
        } catch (InterruptedException e) {
          interrupted.countDown();
          throw new InterruptedIOException();
        }
      }
      try (exchange) {
        var bytes = ("report" + path).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    }

    Future<?> stop(Duration limit) {
      return clients.submit(() -> {
        server.stop(limit);
        return null;
      });
    }

    /** Whether a new request gets nothing while the others are still open. */
    boolean refuses() {
      for (var start = System.nanoTime(); System.nanoTime() - start < 1_000_000_000L; ) {
        try {
          if (Http.get(server.port(), "/april").status() >= 500) {
            return true;
          }
        } catch (Http.NoAnswer e) {
          return true;
        }
      }
      return false;
    }

    void assertRefuses() {
      assertTrue(
          refuses(), "stop() waits for three requests, and a request that came later got its report");
    }

    void assertAnswered() throws Exception {
      for (var i = 0; i < paths.size(); i++) {
        try {
          assertEquals("report" + paths.get(i), asked.get(i).get().body(), "The report");
        } catch (ExecutionException e) {
          fail(
              "The request had begun when stop() was called with a limit of a minute. "
                  + e.getCause().getMessage());
        }
      }
    }

    @Override
    public void close() {
      go.countDown();
      clients.shutdownNow();
    }
  }

  private static void assertEnds(Future<?> stopping, String when) throws Exception {
    assertTrue(ends(stopping), when + ": stop() had not returned after " + END_SECONDS + " s");
  }

  private static boolean ends(Future<?> stopping) throws Exception {
    try {
      stopping.get(END_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  @Test
  void a_request_that_has_begun_is_answered() throws Exception {
    try (var busy = new Busy()) {
      var stopping = busy.stop(LONG);
      busy.refuses();
      busy.go.countDown();
      busy.assertAnswered();
      assertEnds(stopping, "A limit of a minute, and all requests are answered");
    }
  }

  @Test
  void a_new_request_is_refused() throws Exception {
    try (var busy = new Busy()) {
      var stopping = busy.stop(LONG);
      busy.assertRefuses();
      busy.go.countDown();
      ends(stopping); // whether it does is another check's matter
    }
  }

  @Test
  void a_handler_that_never_ends_is_interrupted() throws Exception {
    try (var busy = new Busy()) {
      var stopping = busy.stop(Duration.ofMillis(20));
      assertEnds(stopping, "A limit of 20 ms, and three handlers that never end");
      assertTrue(
          busy.interrupted.await(PATIENCE_SECONDS, TimeUnit.SECONDS),
          "stop() has returned after its limit of 20 ms, and handlers still run: nobody interrupted"
              + " them");
      Http.assertClosed(busy.server.port());
    }
  }

  @Test
  void a_limit_may_be_less_than_a_second() throws Exception {
    for (var attempt = 1; !answersWithin(Duration.ofMillis(900)); attempt++) {
      assertTrue(
          attempt < 3,
          "The limit was 900 ms. Three requests had begun and were nearly done, and stop() cut them"
              + " off");
    }
  }

  /** A machine that is busy may need longer than the limit, so nobody is blamed at once. */
  private static boolean answersWithin(Duration limit) throws Exception {
    try (var busy = new Busy()) {
      var stopping = busy.stop(limit);
      busy.assertRefuses();
      busy.go.countDown();
      assertEnds(stopping, "A limit of 900 ms, and all requests are nearly done");
      for (var answer : busy.asked) {
        try {
          answer.get();
        } catch (ExecutionException e) {
          return false;
        }
      }
      return true;
    }
  }

  @Test
  void an_idle_server_stops_at_once_and_frees_its_port() throws Exception {
    try (var busy = new Busy()) {
      Http.assertLoopbackOnly(busy.server.port());
      busy.go.countDown();
      busy.assertAnswered();
      var stopping = busy.stop(LONG);
      assertEnds(stopping, "A limit of a minute, and no request is open");
      Http.assertClosed(busy.server.port());
    }
  }
}
