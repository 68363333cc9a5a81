import java.util.ArrayList;
import java.util.List;

// A weather station sends its readings in batches. The uplink takes a batch over and fills its
// memory with the next one as soon as it can. From then on the batch is not ours any more.
class Moves1 {

  /** Readings on their way. */
  static final class Batch {
    private final List<Double> readings = new ArrayList<>();
    private boolean gone;

    void add(double reading) {
      mine().add(reading);
    }

    int size() {
      return mine().size();
    }

    /** Hands the readings out, once. Nobody can use the batch after that. */
    List<Double> take() {
      var all = mine();
      gone = true;
      return all;
    }

    private List<Double> mine() {
      if (gone) {
        throw new IllegalStateException(
            "this batch was handed over: it is not yours to use any more");
      }
      return readings;
    }
  }

  interface Uplink {
    /** Takes the batch over. */
    void send(Batch batch);
  }

  /** Sends a batch, and returns a line for the log, such as "sent 12 readings". */
  static String upload(Batch batch, Uplink uplink) {
    // TODO: The log line needs the batch, and so does the uplink. Who may have it first?
    uplink.send(batch);
    return "sent " + batch.size() + " readings";
  }
}
