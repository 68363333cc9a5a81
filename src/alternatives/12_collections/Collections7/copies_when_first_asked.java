import java.util.ArrayList;
import java.util.List;
class Collections7 {
  private final List<String> trains = new ArrayList<>();
  private List<String> copy;

  void add(String train) {
    trains.add(train);
    copy = null;
  }
  boolean leaves(String train) {
    copy = null;
    return trains.remove(train);
  }
  List<String> now() {
    if (copy == null) {
      copy = List.copyOf(trains);
    }
    return copy;
  }
}
