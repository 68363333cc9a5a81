// expect: checks-fail todo_2_no_parcel_is_left_on_the_belt
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.StructuredTaskScope;

// Quiz 4. Parcels come along a belt, and robots weigh them, so that the trucks can be planned.
class Quiz4 {

  record Parcel(String town) {}

  interface Scale {
    /** The weight of a parcel in grams; throws if it is broken. */
    int weigh(Parcel parcel);
  }

  /** How many grams go to each town. Robots add to it, and the office may look at any time. */
  static final class Tally {
    private final Map<String, Integer> grams = new HashMap<>();

    synchronized void add(String town, int weight) {
      grams.put(town, grams.getOrDefault(town, 0) + weight);
    }

    synchronized Map<String, Integer> all() {
      return Map.copyOf(grams);
    }
  }

  /**
   * Lets robots weigh all parcels, each as soon as it comes; there is room for one on the belt. If
   * a scale throws, all robots stop, and this throws with that as its cause.
   */
  static Map<String, Integer> weigh(List<Parcel> parcels, int robots, Scale scale)
      throws InterruptedException {
    var belt = new ArrayBlockingQueue<Optional<Parcel>>(1);
    var tally = new Tally();
    try (var scope = StructuredTaskScope.open()) {
      for (var i = 0; i < robots; i++) {
        scope.fork(() -> work(belt, scale, tally));
      }
      for (var parcel : parcels) {
        belt.offer(Optional.of(parcel), 1, java.util.concurrent.TimeUnit.SECONDS);
      }
      for (var i = 0; i < robots; i++) {
        belt.offer(Optional.empty(), 1, java.util.concurrent.TimeUnit.SECONDS);
      }
      scope.join();
    }
    return tally.all();
  }

  /** Weighs parcels from the belt until there is an empty one. */
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
