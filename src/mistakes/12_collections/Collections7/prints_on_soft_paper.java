// expect: checks-fail no_screen_writes_on_it
import java.util.ArrayList;
import java.util.List;

// The departures of a station. They change every few minutes, and a thousand screens ask for them
// every second. A list must not change while a screen draws it, so each gets a copy. By now most of
// the memory is copies of a list that has not changed.
class Collections7 {
  private List<String> trains = List.of();

  void add(String train) {
    var m = new ArrayList<>(trains); m.add(train); trains = java.util.Arrays.asList(m.toArray(new String[0]));
  }

  /** Takes a train off the list; false if it is not on it. */
  boolean leaves(String train) {
    var m = new ArrayList<>(trains); boolean r = m.remove(train); trains = java.util.Arrays.asList(m.toArray(new String[0])); return r;
  }

  /** The departures as they are now. The list that somebody has got never changes. */
  List<String> now() {
    // TODO: Many read and few write, and here every reader pays. Who else could make the copy?
    return trains;
  }
}
