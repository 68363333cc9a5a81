import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Trace2 {

  interface Airline {
    String name();

    int price() throws Exception;
  }

  static List<Integer> page(Tracer tracer, List<Airline> airlines) throws InterruptedException {
    try {
      return span(tracer, "page", () -> ask(tracer, airlines, Context.current()));
    } catch (InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Integer> ask(Tracer tracer, List<Airline> airlines, Context context)
      throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      var asked = new ArrayList<Subtask<Integer>>();
      for (var airline : airlines) {
        Callable<Integer> task = () -> span(tracer, airline.name(), airline::price);
        asked.add(scope.fork(context.wrap(task)));
      }
      scope.join();
      return asked.stream().map(Subtask::get).toList();
    }
  }

  /** Does a piece of work below a span of its own. */
  private static <T> T span(Tracer tracer, String name, Callable<T> work) throws Exception {
    var span = tracer.spanBuilder(name).startSpan();
    try (var _ = span.makeCurrent()) {
      return work.call();
    } catch (Exception e) {
      span.setStatus(StatusCode.ERROR);
      throw e;
    } finally {
      span.end();
    }
  }
}
