import java.util.ArrayList;
import java.util.List;
import javalings.own.Consumes;
import javalings.own.Move;
import javalings.own.Mut;
class Moves1 {
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
    void send(Batch batch);
  }
  static String upload(Batch batch, Uplink uplink) {
    try {
      return "sent " + batch.size() + " readings";
    } finally {
      uplink.send(batch);
    }
  }
}
