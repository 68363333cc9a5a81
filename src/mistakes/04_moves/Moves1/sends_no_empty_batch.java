// expect: checks-fail sends_an_empty_batch_as_well
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
    // First everything that needs the batch, last the call that gives it away. A number is a copy,
    // so it may stay with us.
    var size = batch.size();
    if (size > 0) {
      uplink.send(batch);
    }
    return "sent " + size + " readings";
  }
}
