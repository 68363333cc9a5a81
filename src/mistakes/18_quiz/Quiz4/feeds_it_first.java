// expect: checks-fail todo_2_no_parcel_is_left_on_the_belt
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.StructuredTaskScope;

class Quiz4 {

  record Parcel(String town) {}

  interface Scale {
    int weigh(Parcel parcel);
  }

  static final class Tally {
    private final Map<String, Integer> grams = new HashMap<>();

    synchronized void add(String town, int weight) {
      grams.merge(town, weight, Integer::sum);
    }

    synchronized Map<String, Integer> all() {
      return Map.copyOf(grams);
    }
  }

  static Map<String, Integer> weigh(List<Parcel> parcels, int robots, Scale scale)
      throws InterruptedException {
    var belt = new ArrayBlockingQueue<Optional<Parcel>>(1);
    var tally = new Tally();
    feed(belt, parcels, robots);
    try (var scope = StructuredTaskScope.open()) {
      for (var i = 0; i < robots; i++) {
        scope.fork(() -> work(belt, scale, tally));
      }
      scope.join();
    }
    return tally.all();
  }

  private static Void feed(
      BlockingQueue<Optional<Parcel>> belt, List<Parcel> parcels, int robots)
      throws InterruptedException {
    for (var parcel : parcels) {
      belt.put(Optional.of(parcel));
    }
    for (var i = 0; i < robots; i++) {
      belt.put(Optional.empty());
    }
    return null;
  }

  private static Void work(BlockingQueue<Optional<Parcel>> belt, Scale scale, Tally tally)
      throws InterruptedException {
    while (true) {
      var next = belt.take();
      if (next.isEmpty()) {
        return null;
      }
      tally.add(next.get().town(), scale.weigh(next.get()));
    }
  }
}
