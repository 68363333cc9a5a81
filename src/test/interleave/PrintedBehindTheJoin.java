// expect: passes
// the list is printed when nobody changes it any more
import java.util.ArrayList;
import java.util.List;

class PrintedBehindTheJoin {
  static void main() throws Exception {
    List<Integer> list = new ArrayList<>();
    Thread adds = new Thread(() -> list.add(1));
    adds.start();
    adds.join();
    System.out.println("list: " + list + String.join(",", List.of("a")));
  }
}
