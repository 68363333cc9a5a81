// expect: checks-fail a_batch_that_was_sent_stays_gone
import java.util.ArrayList;
import java.util.List;

class Moves1 {

  static final class Batch {
    private final List<Double> readings = new ArrayList<>();

    void add(double reading) {
      readings.add(reading);
    }

    int size() {
      return readings.size();
    }

    List<Double> take() {
      return List.copyOf(readings);
    }
  }

  interface Uplink {
    void send(Batch batch);
  }

  static String upload(Batch batch, Uplink uplink) {
    uplink.send(batch);
    return "sent " + batch.size() + " readings";
  }
}
