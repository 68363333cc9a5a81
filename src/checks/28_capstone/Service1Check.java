import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javalings.check.Database;
import javalings.check.Http;
import javalings.check.Shape;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class Service1Check {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final int CONNECTIONS = 4;

  /** Called before a connection is handed out. */
  @FunctionalInterface
  private interface Gate {
    void pass() throws Exception;
  }

  @FunctionalInterface
  private interface Questions {
    void ask(Service1 service, Database database) throws Exception;
  }

  /** Three customers: Ada with two orders, Ben with one, Cleo with none; and twenty more. */
  private static Database shop() throws SQLException {
    var database = Database.open("shop.sql");
    var names = new String[] {"Ada", "Ben", "Cleo"};
    for (var id = 1; id <= 23; id++) {
      var name = id <= names.length ? names[id - 1] : "Customer " + id;
      database.execute(
          "INSERT INTO customers (id, name, city, joined) VALUES (?, ?, ?, ?)",
          id,
          name,
          "Bern",
          LocalDate.of(2026, 1, 1));
    }
    var order = 0;
    for (var customer : new int[] {1, 1, 2}) {
      database.execute(
          "INSERT INTO orders (id, customer_id, total, paid, placed_at, pieces)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          ++order,
          customer,
          12,
          true,
          LocalDateTime.of(2026, 1, 1, 12, 0),
          1);
    }
    return database;
  }

  private static DataSource gated(DataSource source, Gate gate) {
    return (DataSource)
        Proxy.newProxyInstance(
            Service1Check.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (_, method, arguments) -> {
              if (method.getName().equals("getConnection")) {
                gate.pass();
              }
              try {
                return method.invoke(source, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** The questions stop the service themselves. */
  private static void withOpen(Gate gate, Questions questions) throws Exception {
    try (var database = shop()) {
      questions.ask(new Service1(gated(database.pool(CONNECTIONS), gate)), database);
    }
  }

  private static void with(Gate gate, Questions questions) throws Exception {
    withOpen(
        gate,
        (service, database) -> {
          try {
            questions.ask(service, database);
          } finally {
            service.stop(LIMIT);
          }
        });
  }

  private static void answers(String expected, Service1 service, String path) {
    var answer = Http.get(service.port(), path);
    assertEquals(expected, answer.status() + " " + answer.body(), "GET " + path);
  }

  @Test
  void a_customer_has_a_name_and_orders() throws Exception {
    with(
        () -> {},
        (service, _) -> {
          answers("200 Ada: 2 orders", service, "/customers/1");
          answers("200 Ben: 1 orders", service, "/customers/2");
          answers("200 Cleo: 0 orders", service, "/customers/3");
        });
    fiftyAtOnce();
  }

  @Test
  void status_has_no_default_no_instanceof_and_no_cast() {
    Shape.of(Service1.class)
        .assertNoDefault("status")
        .assertNoInstanceOf("status")
        .assertDoesNotCall("status", "getClass")
        .assertDoesNotCall("status", "equals")
        .assertNoCast("status");
  }

  @Test
  void each_error_has_its_status() throws Exception {
    with(
        () -> {},
        (service, _) -> {
          var nobody = Http.get(service.port(), "/customers/99");
          assertEquals(404, nobody.status(), "GET /customers/99: nobody. The status");
          var word = Http.get(service.port(), "/customers/ada");
          assertEquals(400, word.status(), "GET /customers/ada: no number. The status");
        });
  }

  @Test
  void both_queries_run_at_the_same_time() throws Exception {
    var both = new CountDownLatch(2);
    with(
        () -> {
          both.countDown();
          both.await(500, TimeUnit.MILLISECONDS);
        },
        (service, _) -> {
          try {
            Http.get(service.port(), "/customers/99");
            assertEquals(
                0,
                both.getCount(),
                "The first query waits until the second one asks for its connection. Queries that"
                    + " had not begun after half a second");
          } finally {
            both.countDown(); // stop() waits for the query that waits here
          }
        });
  }

  @Test
  void what_breaks_inside_is_500() throws Exception {
    with(
        () -> {
          throw new SQLException("the password of the database is tulip");
        },
        (service, _) -> answers("500 internal error", service, "/customers/1"));
  }

  @Test
  void when_one_query_fails_so_does_the_answer() throws Exception {
    for (var table : new String[] {"orders", "customers"}) {
      try (var database = shop()) {
        var service = new Service1(withoutTable(database.pool(CONNECTIONS), table));
        try {
          answers("500 internal error", service, "/customers/1");
        } finally {
          service.stop(LIMIT);
        }
      }
    }
  }

  /** A source of connections on which every query of one table fails. */
  private static DataSource withoutTable(DataSource source, String table) {
    return proxy(
        DataSource.class,
        source,
        (method, arguments) ->
            method.equals("getConnection")
                ? proxy(
                    Connection.class,
                    source.getConnection(),
                    (called, given) -> {
                      if (called.equals("prepareStatement") && given[0].toString().contains(table)) {
                        throw new SQLException("the table " + table + " is locked");
                      }
                      return null;
                    })
                : null);
  }

  @FunctionalInterface
  private interface Instead {
    Object of(String method, Object[] arguments) throws Exception;
  }

  /** Asks first what is to be returned instead; nothing means that the real one is called. */
  private static <T> T proxy(Class<T> type, T real, Instead instead) {
    return type.cast(
        Proxy.newProxyInstance(
            Service1Check.class.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              var own = instead.of(method.getName(), arguments);
              try {
                return own == null ? method.invoke(real, arguments) : own;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  /** With four connections to the database. */
  private static void fiftyAtOnce() throws Exception {
    with(
        () -> {},
        (service, database) -> {
          var paths = new ArrayList<String>();
          for (var i = 0; i < 50; i++) {
            paths.add("/customers/" + (4 + i % 20));
          }
          var answers = Http.atOnce(service.port(), paths);
          for (var i = 0; i < paths.size(); i++) {
            assertEquals(
                "200 Customer %d: 0 orders".formatted(4 + i % 20),
                answers.get(i).status() + " " + answers.get(i).body(),
                "Fifty requests at once, among them GET " + paths.get(i));
          }
          database.assertNoneOpen();
        });
  }

  @Test
  void a_request_that_has_begun_is_answered() throws Exception {
    var usual = usual();
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    withOpen(
        () -> {
          begun.countDown();
          go.await();
        },
        (service, _) -> {
          try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = clients.submit(() -> Http.get(service.port(), "/customers/1"));
            assertTrue(begun.await(LIMIT.toSeconds(), TimeUnit.SECONDS), "No query has begun");
            var stopping =
                clients.submit(() -> {
                  service.stop(LIMIT);
                  return null;
                });
            refuses(service);
            go.countDown();
            assertEquals(
                usual,
                asked.get().body(),
                "A request gets this answer, also when stop() is called while it is under way");
            stopping.get();
          } catch (ExecutionException e) {
            fail("The request had begun when stop() was called. " + e.getCause().getMessage());
          } finally {
            go.countDown();
          }
        });
  }

  /** What a request gets from a service that nobody stops: another check judges whether it is right. */
  private static String usual() throws Exception {
    var usual = new AtomicReference<String>();
    with(() -> {}, (service, _) -> usual.set(Http.get(service.port(), "/customers/1").body()));
    return usual.get();
  }

  /** Returns when a new request gets nothing, or after a second. */
  private static void refuses(Service1 service) {
    for (var start = System.nanoTime(); System.nanoTime() - start < 1_000_000_000L; ) {
      try {
        if (Http.get(service.port(), "/customers/x").status() >= 500) {
          return;
        }
      } catch (Http.NoAnswer e) {
        return;
      }
    }
  }

  @Test
  void a_limit_is_kept() throws Exception {
    var begun = new CountDownLatch(1);
    var never = new CountDownLatch(1);
    withOpen(
        () -> {
          begun.countDown();
          never.await();
        },
        (service, _) -> {
          try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
              clients.submit(() -> Http.get(service.port(), "/customers/1"));
              assertTrue(begun.await(LIMIT.toSeconds(), TimeUnit.SECONDS), "No query has begun");
              var stopping =
                  clients.submit(() -> {
                    service.stop(Duration.ofMillis(20));
                    return null;
                  });
              assertEnds(stopping);
              if (closesItsPort()) {
                Http.assertClosed(service.port());
              }
            } finally {
              never.countDown();
            }
          }
        });
    var usual = usual();
    for (var attempt = 1; !answersWithin(Duration.ofMillis(900), usual); attempt++) {
      assertTrue(
          attempt < 3,
          "The limit was 900 ms. A request had begun and was nearly done, and stop() cut it off");
    }
  }

  /** Of a service that has nothing to do: another check judges that. */
  private static boolean closesItsPort() throws Exception {
    var closes = new AtomicBoolean();
    withOpen(
        () -> {},
        (service, _) -> {
          service.stop(LIMIT);
          try {
            Http.assertClosed(service.port());
            closes.set(true);
          } catch (AssertionError e) {
            closes.set(false);
          }
        });
    return closes.get();
  }

  private static void assertEnds(Future<?> stopping) throws Exception {
    try {
      stopping.get(2, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      fail("A limit of 20 ms, and a query that never ends: stop() had not returned after 2 s");
    }
  }

  /** A machine that is busy may need longer than the limit, so nobody is blamed at once. */
  private static boolean answersWithin(Duration limit, String usual) throws Exception {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var answered = new AtomicBoolean();
    withOpen(
        () -> {
          begun.countDown();
          go.await();
        },
        (service, _) -> {
          try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = clients.submit(() -> Http.get(service.port(), "/customers/1"));
            assertTrue(begun.await(LIMIT.toSeconds(), TimeUnit.SECONDS), "No query has begun");
            var stopping =
                clients.submit(() -> {
                  service.stop(limit);
                  return null;
                });
            refuses(service);
            go.countDown();
            stopping.get();
            answered.set(asked.get().body().equals(usual));
          } catch (ExecutionException e) {
            answered.set(false);
          } finally {
            go.countDown();
          }
        });
    return answered.get();
  }

  @Test
  void stopping_frees_the_port() throws Exception {
    withOpen(
        () -> {},
        (service, _) -> {
          Http.assertLoopbackOnly(service.port());
          service.stop(LIMIT);
          Http.assertClosed(service.port());
        });
  }
}
