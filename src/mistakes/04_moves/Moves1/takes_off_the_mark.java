// expect: checks-fail reports_how_much_was_sent
import java.util.ArrayList;
import java.util.List;
import javalings.own.Mut;
class Moves1 {
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
    void send(Batch batch);
  }
  static String upload(Batch batch, Uplink uplink) {
    uplink.send(batch);
    return "sent " + batch.size() + " readings";
  }
}
