// expect: data-race
// a stream reads its list where it ends, not where it is made
import java.util.ArrayList;
import java.util.List;

class StreamMadeBefore {
  static void main() throws Exception {
    List<Integer> list = new ArrayList<>(List.of(1));
    var stream = list.stream().filter(n -> n > 0);
    Thread adds = new Thread(() -> list.add(2));
    adds.start();
    stream.count();
    adds.join();
  }
}
