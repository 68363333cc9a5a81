// expect: checks-fail numbers_may_be_high
import java.util.ArrayList;
import java.util.List;

class Collections1 {
  private final List<Integer> waiting = new ArrayList<>();

  void arrives(int number) {
    waiting.add(number);
  }

  boolean leaves(int number) {
    Integer wanted = number;
    for (var i = 0; i < waiting.size(); i++) {
      if (waiting.get(i) == wanted) {
        waiting.remove(i);
        return true;
      }
    }
    return false;
  }

  List<Integer> waiting() {
    return List.copyOf(waiting);
  }
}
