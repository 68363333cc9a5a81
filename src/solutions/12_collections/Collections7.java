import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

// The departures of a station. They change every few minutes, and a thousand screens ask for them
// every second. A list must not change while a screen draws it, so each gets a copy. By now most of
// the memory is copies of a list that has not changed.
class Collections7 {

  // Copy on write: this list is never changed, only replaced by another one. So it can be handed
  // out as it is, to anybody, and whoever still draws the old one is not disturbed.
  private List<String> trains = List.of();

  void add(String train) {
    var more = new ArrayList<>(trains);
    more.add(train);
    // Nobody else has the list behind this view, so it is as good as a second copy.
    trains = Collections.unmodifiableList(more);
  }

  /** Takes a train off the list; false if it is not on it. */
  boolean leaves(String train) {
    var fewer = new ArrayList<>(trains);
    var there = fewer.remove(train);
    trains = Collections.unmodifiableList(fewer);
    return there;
  }

  /** The departures as they are now. The list that somebody has got never changes. */
  List<String> now() {
    return trains;
  }
}
