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
    // TODO: A new span's parent is the current span, and each thread has its own. How does this one
    // get into the threads that are forked here?
    try (var scope = StructuredTaskScope.open()) {
      var prices =
          airlines.stream().map(airline -> scope.fork(() -> ask(tracer, airline))).toList();
      scope.join();
      span.end();
      return prices.stream().map(Subtask::get).toList();
    }
  }

  private static int ask(Tracer tracer, Airline airline) throws Exception {
    // TODO: When is this span the current one? And if `price` throws, who ends it?
    var span = tracer.spanBuilder(airline.name()).startSpan();
    var price = airline.price();
    span.end();
    return price;
  }
}
