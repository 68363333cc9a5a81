import java.util.ArrayList;
import java.util.List;
class Collections1 {
  private final List<Integer> waiting = new ArrayList<>();

  void arrives(int number) {
    waiting.add(number);
  }
  boolean leaves(int number) {
    for (var it = waiting.iterator(); it.hasNext(); ) {
      if (it.next() == number) {
        it.remove();
        return true;
      }
    }
    return false;
  }
  List<Integer> waiting() {
    return List.copyOf(waiting);
  }
}
