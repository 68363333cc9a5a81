// expect: checks-fail nothing_stays_current_afterwards
import io.opentelemetry.api.trace.Tracer;
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

// A travel page asks several airlines at the same time. Each view of the page is a trace: a span
// for the page, below it one for each airline, below that what the airline does. In the pictures
// the airlines have no parent, and when one fails, there is no picture at all.
class Trace2 {

  interface Airline {
    String name();

    /** Makes spans of its own, below the current one. */
    int price() throws Exception;
  }

  /**
   * Asks all airlines at the same time. The span "page" is the parent of one span for each airline,
   * which has the airline's name and is current while it is asked. Every span ends, and a span that
   * an exception has left has the status ERROR.
   */
  static List<Integer> page(Tracer tracer, List<Airline> airlines) throws InterruptedException {
    var span = tracer.spanBuilder("page").startSpan();
    try (var current = span.makeCurrent(); var scope = StructuredTaskScope.open()) {
      var context = io.opentelemetry.context.Context.current();
      var prices =
          airlines.stream().map(airline -> scope.fork(context.wrap(() -> ask(tracer, airline)))).toList();
      scope.join();
      return prices.stream().map(Subtask::get).toList();
    } catch (Exception e) {
      span.setStatus(io.opentelemetry.api.trace.StatusCode.ERROR);
      throw e;
    } finally {
      span.end();
    }
  }

  private static int ask(Tracer tracer, Airline airline) throws Exception {
    var span = tracer.spanBuilder(airline.name()).startSpan();
    try {
      span.makeCurrent();
      return airline.price();
    } catch (Exception e) {
      span.setStatus(io.opentelemetry.api.trace.StatusCode.ERROR);
      span.recordException(e);
      throw e;
    } finally {
      span.end();
    }
  }
}
