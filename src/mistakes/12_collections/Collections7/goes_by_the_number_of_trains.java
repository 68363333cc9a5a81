// expect: checks-fail the_next_look_shows_the_change
import java.util.ArrayList;
import java.util.List;

// The departures of a station. They change every few minutes, and a thousand screens ask for them
// every second. A list must not change while a screen draws it, so each gets a copy. By now most of
// the memory is copies of a list that has not changed.
class Collections7 {
  private final List<String> trains = new ArrayList<>();

  void add(String train) {
    trains.add(train);
  }

  /** Takes a train off the list; false if it is not on it. */
  boolean leaves(String train) {
    return trains.remove(train);
  }

  /** The departures as they are now. The list that somebody has got never changes. */
  private List<String> last = List.of();
  List<String> now() {
    if (last.size() != trains.size()) last = List.copyOf(trains);
    return last;
  }
}
