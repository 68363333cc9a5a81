// expect: checks-fail the_right_one_leaves
import java.util.ArrayList;
import java.util.List;

class Collections1 {
  private final List<Integer> waiting = new ArrayList<>();

  void arrives(int number) {
    waiting.add(number);
  }

  boolean leaves(int number) {
    var place = waiting.indexOf(number);
    if (place >= 0) {
      waiting.remove(Math.min(place + 1, waiting.size() - 1));
    }
    return place >= 0;
  }

  List<Integer> waiting() {
    return List.copyOf(waiting);
  }
}
