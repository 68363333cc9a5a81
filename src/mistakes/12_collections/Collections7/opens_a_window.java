// expect: checks-fail what_a_screen_has_got_stays
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Collections7 {
  private final List<String> trains = new ArrayList<>();
  private final List<String> window = Collections.unmodifiableList(trains);

  void add(String train) {
    trains.add(train);
  }

  boolean leaves(String train) {
    return trains.remove(train);
  }

  List<String> now() {
    return window;
  }
}
