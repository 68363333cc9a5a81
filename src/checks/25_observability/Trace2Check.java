import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class Trace2Check {

  @Test
  void airlines_are_below_the_page() throws Exception {
    for (var names : List.of(List.of("Condor"), List.of("Ibis", "Heron", "Swift"))) {
      var seen = new Seen();
      seen.page(names.stream().map(name -> seen.airline(name, 100)).toList());
      var page = seen.span("page");
      for (var name : names) {
        assertEquals(
            "page",
            seen.parent(seen.span(name)),
            "%s was asked for the page. The parent of its span:".formatted(name));
        assertEquals(
            page.getTraceId(), seen.span(name).getTraceId(), "The trace of the span " + name);
      }
      seen.end();
    }
  }

  @Test
  void what_an_airline_does_is_below_it() throws Exception {
    var seen = new Seen();
    seen.page(List.of(seen.airline("Ibis", 1), seen.airline("Heron", 2)));
    for (var name : List.of("Ibis", "Heron")) {
      assertEquals(
          name,
          seen.parent(seen.span("query " + name)),
          "%s makes a span \"query %s\" while it is asked. The parent of that span:"
              .formatted(name, name));
    }
    seen.end();
  }

  @Test
  void every_span_ends() throws Exception {
    var seen = new Seen();
    seen.page(List.of(seen.airline("Ibis", 1)));
    assertEquals(new TreeSet<>(), seen.open(), "Spans that have not ended, after a page");
    seen.pageThatMayFail(List.of(seen.airline("Ibis", 1), seen.grounded("Dodo")));
    assertEquals(
        new TreeSet<>(), seen.open(), "Spans that have not ended, after a page whose airline failed");
    seen.end();
  }

  @Test
  void a_failure_is_seen_where_it_was() throws Exception {
    failureIsSeen(new IllegalStateException("no flights"));
    failureIsSeen(new IOException("no flights"));
    var good = new Seen();
    good.page(List.of(good.airline("Ibis", 1)));
    for (var span : good.finished) {
      assertFalse(
          span.getStatus().getStatusCode() == StatusCode.ERROR,
          "Nothing has failed, and the span \"%s\" has the status ERROR".formatted(span.getName()));
    }
    good.end();
  }

  private static void failureIsSeen(Exception thrown) throws Exception {
    var seen = new Seen();
    var failure = seen.pageThatFails(List.of(seen.grounded("Dodo", thrown)));
    assertTrue(
        failure.getMessage() != null && root(failure).getMessage().equals("no flights"),
        "Dodo has thrown " + thrown + ". `page` has thrown: " + failure);
    for (var name : List.of("Dodo", "page")) {
      assertSame(
          StatusCode.ERROR,
          seen.span(name).getStatus().getStatusCode(),
          "%s has thrown %s. The status of the span \"%s\":"
              .formatted(
                  name.equals("page") ? "`page`" : name,
                  (name.equals("page") ? failure : thrown).getClass().getSimpleName(),
                  name));
    }
    seen.end();
  }

  @Test
  void prices_come_in_the_order_of_the_airlines() throws Exception {
    var seen = new Seen();
    assertEquals(
        List.of(310, 95, 120),
        seen.page(
            List.of(seen.airline("A", 310), seen.airline("B", 95), seen.airline("C", 120))),
        "The prices of A, B and C");
    assertEquals(List.of(), seen.page(List.of()), "The prices of no airlines");
    seen.end();
  }

  @Test
  void airlines_are_asked_at_the_same_time() throws Exception {
    var seen = new Seen();
    var both = new CountDownLatch(2);
    var waits = new ArrayList<Trace2.Airline>();
    for (var name : List.of("Ibis", "Heron")) {
      waits.add(
          seen.airline(
              name,
              () -> {
                both.countDown();
                return both.await(2, TimeUnit.SECONDS) ? 1 : 0;
              }));
    }
    assertEquals(
        List.of(1, 1),
        seen.page(waits),
        "Each of two airlines waits until the other one is asked, too. 1 is an airline that saw it:");
    seen.end();
  }

  @Test
  void nothing_stays_current_afterwards() throws Exception {
    var seen = new Seen();
    var before = Context.current();
    seen.page(List.of(seen.airline("Ibis", 1)));
    var after = Context.current();
    before.makeCurrent();
    assertTrue(
        before == after,
        "`page` has returned, and the caller's thread has another current span than before");
    assertEquals(
        0,
        seen.scopes.get(),
        "`makeCurrent` returns a Scope. Those that nobody had closed when `page` returned:");
    seen.end();
  }

  private static Throwable root(Throwable failure) {
    return failure.getCause() == null ? failure : root(failure.getCause());
  }

  private interface Price {
    int get() throws Exception;
  }

  /** Seen by a tracer: spans that were started, and spans that have ended, in that order. */
  private static final class Seen implements SpanProcessor {
    private final InMemorySpanExporter memory = InMemorySpanExporter.create();
    private final SdkTracerProvider provider =
        SdkTracerProvider.builder()
            .addSpanProcessor(this)
            .addSpanProcessor(SimpleSpanProcessor.create(memory))
            .build();
    private final AtomicInteger scopes = new AtomicInteger();
    private final Tracer tracer = told(Tracer.class, provider.get("check"));
    private final List<ReadableSpan> started = new ArrayList<>();
    private List<SpanData> finished = List.of();

    /** The same, whose spans count the scopes that they open. */
    private <T> T told(Class<T> type, T real) {
      return type.cast(
          Proxy.newProxyInstance(
              Trace2Check.class.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> {
                try {
                  var result = method.invoke(real, arguments);
                  return switch (result) {
                    case Scope scope -> counted(scope);
                    case SpanBuilder same when same == real -> proxy;
                    case SpanBuilder builder -> told(SpanBuilder.class, builder);
                    case Span same when same == real -> proxy;
                    case Span span -> told(Span.class, span);
                    case null, default -> result;
                  };
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }

    private Scope counted(Scope scope) {
      var isOpen = new AtomicBoolean(true);
      scopes.incrementAndGet();
      return () -> {
        scope.close();
        if (isOpen.getAndSet(false)) {
          scopes.decrementAndGet();
        }
      };
    }

    private List<Integer> page(List<Trace2.Airline> airlines) throws InterruptedException {
      try {
        return Trace2.page(tracer, airlines);
      } finally {
        finished = List.copyOf(memory.getFinishedSpanItems());
      }
    }

    private Exception pageThatFails(List<Trace2.Airline> airlines) {
      try {
        return fail("An airline has failed, and `page` returned " + page(airlines));
      } catch (Exception e) {
        return e;
      }
    }

    /** Another check judges whether the exception comes out. */
    private void pageThatMayFail(List<Trace2.Airline> airlines) {
      try {
        page(airlines);
      } catch (Exception e) {
        // What counts here are the spans.
      }
    }

    private Trace2.Airline airline(String name, int price) {
      return airline(name, () -> price);
    }

    private Trace2.Airline grounded(String name) {
      return grounded(name, new IllegalStateException("no flights"));
    }

    private Trace2.Airline grounded(String name, Exception thrown) {
      return airline(
          name,
          () -> {
            throw thrown;
          });
    }

    private Trace2.Airline airline(String name, Price price) {
      return new Trace2.Airline() {
        @Override
        public String name() {
          return name;
        }

        @Override
        public int price() throws Exception {
          tracer.spanBuilder("query " + name).startSpan().end();
          return price.get();
        }
      };
    }

    private SpanData span(String name) {
      return finished.stream()
          .filter(span -> span.getName().equals(name))
          .findFirst()
          .orElseGet(
              () ->
                  fail(
                      "There is no span \"%s\" that has ended. There are %s"
                          .formatted(name, finished.stream().map(SpanData::getName).toList())));
    }

    private String parent(SpanData child) {
      return finished.stream()
          .filter(span -> span.getSpanId().equals(child.getParentSpanId()))
          .map(SpanData::getName)
          .findFirst()
          .orElse("none");
    }

    private TreeSet<String> open() {
      var open = new TreeSet<String>();
      synchronized (started) {
        started.stream().filter(span -> !span.hasEnded()).forEach(span -> open.add(span.getName()));
      }
      return open;
    }

    private void end() {
      provider.close();
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
      synchronized (started) {
        started.add(span);
      }
    }

    @Override
    public boolean isStartRequired() {
      return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
      return false;
    }
  }
}
