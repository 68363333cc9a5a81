// expect: checks-fail no_screen_writes_on_it
import java.util.ArrayList;
import java.util.List;

class Collections7 {

  private List<String> trains = List.of();

  void add(String train) {
    var more = new ArrayList<>(trains);
    more.add(train);
    trains = more;
  }

  boolean leaves(String train) {
    var fewer = new ArrayList<>(trains);
    var there = fewer.remove(train);
    trains = fewer;
    return there;
  }

  List<String> now() {
    return trains;
  }
}
