// expect: checks-fail says_sent_only_if_it_was
import java.util.ArrayList;
import java.util.List;
import javalings.own.Consumes;
import javalings.own.Move;
import javalings.own.Mut;

// A weather station sends its readings in batches. The uplink takes a batch over and fills its
// memory with the next one as soon as it can. From then on the batch is not ours any more.
class Moves1 {

  /** Readings on their way. A batch has one owner: passing it on moves it. */
  @Move
  static final class Batch {
    private final List<Double> readings = new ArrayList<>();
    private boolean gone;

    @Mut
    void add(double reading) {
      mustBeHere();
      readings.add(reading);
    }

    int size() {
      mustBeHere();
      return readings.size();
    }

    /** Hands the readings out, once. Nobody can use the batch after that. */
    @Consumes
    List<Double> take() {
      mustBeHere();
      gone = true;
      return readings;
    }

    private void mustBeHere() {
      if (gone) {
        throw new IllegalStateException(
            "this batch was handed over: it is not yours to use any more");
      }
    }
  }

  interface Uplink {
    /** Takes the batch over. */
    void send(Batch batch);
  }

  /** Sends a batch, and returns a line for the log, such as "sent 12 readings". */
  static String upload(Batch batch, Uplink uplink) {
    var line = "sent " + batch.size() + " readings";
    try { uplink.send(batch); } catch (RuntimeException e) { return "sent 0 readings"; }
    return line;
  }
}
