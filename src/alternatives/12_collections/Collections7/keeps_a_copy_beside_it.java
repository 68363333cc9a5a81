import java.util.ArrayList;
import java.util.List;
class Collections7 {
  private final List<String> trains = new ArrayList<>();
  private List<String> copy = List.of();

  void add(String train) {
    trains.add(train);
    copy = List.copyOf(trains);
  }
  boolean leaves(String train) {
    if (!trains.remove(train)) {
      return false;
    }
    copy = List.copyOf(trains);
    return true;
  }
  List<String> now() {
    return copy;
  }
}
