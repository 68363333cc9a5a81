// expect: checks-fail an_event_names_sample_and_outcome
import java.io.IOException;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

// A clinic's laboratory is slow on some days, and nobody knows which step it is. So each analysis
// became an event of the JDK's Flight Recorder. By the recording, every analysis takes no time at
// all, none ever fails, and the files are full of stack traces.
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

  private static final Analysis EVENT = new Analysis();

  /** Analyses a sample. Each analysis is one event, from its beginning to its end. */
  static int analyse(Machine machine, String sample) throws IOException {
    var event = EVENT;
    event.sample = sample;
    // It has failed, unless the line is reached that says otherwise.
    event.outcome = "failed";
    event.begin();
    try {
      var result = machine.analyse(sample);
      event.outcome = "ok";
      return result;
    } finally {
      // The fields are read here. A field that is set later is in no recording.
      event.commit();
    }
  }
}
