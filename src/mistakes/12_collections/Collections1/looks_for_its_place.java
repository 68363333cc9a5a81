// expect: checks-fail says_when_somebody_is_not_there
import java.util.ArrayList;
import java.util.List;

class Collections1 {
  private final List<Integer> waiting = new ArrayList<>();

  void arrives(int number) {
    waiting.add(number);
  }

  boolean leaves(int number) {
    waiting.remove(waiting.indexOf(number));
    return true;
  }

  List<Integer> waiting() {
    return List.copyOf(waiting);
  }
}
