// expect: checks-fail a_batch_that_was_sent_stays_gone
import java.util.ArrayList;
import java.util.List;
import javalings.own.Consumes;
import javalings.own.Mut;

class Moves1 {

  static final class Batch {
    private final List<Double> readings = new ArrayList<>();

    @Mut
    void add(double reading) {
      readings.add(reading);
    }

    int size() {
      return readings.size();
    }

    @Consumes
    List<Double> take() {
      return readings;
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
