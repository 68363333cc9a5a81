import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.List;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.StructuredTaskScope;

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
    try (var _ = span.makeCurrent();
        var scope = StructuredTaskScope.open()) {
      var context = Context.current();
      var prices = airlines.stream().map(airline -> scope.fork(context.wrap(() -> ask(tracer, airline)))).toList();
      scope.join();
      return prices.stream().map(Subtask::get).toList();
    } catch (RuntimeException | InterruptedException e) {
      span.setStatus(StatusCode.ERROR);
      throw e;
    } finally {
      span.end();
    }
  }

  private static int ask(Tracer tracer, Airline airline) throws Exception {
    var span = tracer.spanBuilder(airline.name()).startSpan();
    try (var _ = span.makeCurrent()) {
      return airline.price();
    } catch (Exception e) {
      span.setStatus(StatusCode.ERROR);
      throw e;
    } finally {
      span.end();
    }
  }
}
