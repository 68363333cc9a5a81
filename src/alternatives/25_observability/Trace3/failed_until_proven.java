import java.io.IOException;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

class Trace3 {

  interface Machine {
    int analyse(String sample) throws IOException;
  }

  /** One analysis: which sample, with which outcome, "ok" or "failed". */
  @Name("lab.Analysis")
  @StackTrace(false)
  static class Analysis extends Event {
    @Label("Sample")
    String sample;

    @Label("Outcome")
    String outcome;
  }

  /** Analyses a sample. Each analysis is one event, from its beginning to its end. */
  static int analyse(Machine machine, String sample) throws IOException {
    var event = new Analysis();
    event.sample = sample;
    event.outcome = "failed";
    event.begin();
    try {
      var result = machine.analyse(sample);
      event.outcome = "ok";
      return result;
    } finally {
      event.commit();
    }
  }
}
