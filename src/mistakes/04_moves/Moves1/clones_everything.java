// expect: checks-fail sends_the_batch_itself
import java.util.ArrayList;
import java.util.List;

class Moves1 {

  static final class Batch {
    private final List<Double> readings = new ArrayList<>();
    private boolean gone;

    void add(double reading) {
      mine().add(reading);
    }

    int size() {
      return mine().size();
    }

    Batch copy() {
      var copy = new Batch();
      copy.readings.addAll(mine());
      return copy;
    }

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
    void send(Batch batch);
  }

  static String upload(Batch batch, Uplink uplink) {
    uplink.send(batch.copy());
    return "sent " + batch.size() + " readings";
  }
}
