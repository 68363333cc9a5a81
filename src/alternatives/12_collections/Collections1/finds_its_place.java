import java.util.ArrayList;
import java.util.List;
class Collections1 {
  private final List<Integer> waiting = new ArrayList<>();

  void arrives(int number) {
    waiting.add(number);
  }
  boolean leaves(int number) {
    var place = waiting.indexOf(number);
    if (place < 0) {
      return false;
    }
    waiting.remove(place);
    return true;
  }
  List<Integer> waiting() {
    return List.copyOf(waiting);
  }
}
