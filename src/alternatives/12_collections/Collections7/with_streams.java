import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class Collections7 {
  private List<String> trains = List.of();

  void add(String train) {
    trains = Stream.concat(trains.stream(), Stream.of(train)).toList();
  }
  boolean leaves(String train) {
    var place = trains.indexOf(train);
    if (place < 0) {
      return false;
    }
    trains =
        IntStream.range(0, trains.size()).filter(i -> i != place).mapToObj(trains::get).toList();
    return true;
  }
  List<String> now() {
    return trains;
  }
}
