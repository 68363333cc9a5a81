import java.util.ArrayList;
import java.util.List;
class Collections1 {
  private final List<Integer> waiting = new ArrayList<>();

  void arrives(int number) {
    waiting.add(number);
  }
  boolean leaves(int number) {
    return waiting.removeIf(other -> other == number);
  }
  List<Integer> waiting() {
    return List.copyOf(waiting);
  }
}
