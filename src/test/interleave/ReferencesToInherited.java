// expect: data-race
// references to methods that a class above the receiver's declares are calls like any other
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

class ReferencesToInherited {
  static void main() throws InterruptedException {
    ArrayList<Integer> seen = new ArrayList<>(List.of(1));
    HashSet<Integer> other = new HashSet<>(List.of(1));
    CopyOnWriteArrayList<String> names = new CopyOnWriteArrayList<>();
    Predicate<List<Integer>> covers = seen::containsAll;
    Predicate<HashSet<Integer>> drops = other::removeAll;
    Runnable shows = names::toString;
    Thread adder = Thread.ofPlatform().name("adder").start(() -> seen.add(2));
    shows.run();
    if (!covers.test(List.of(1)) || !drops.test(other)) {
      throw new AssertionError("not there");
    }
    adder.join();
  }
}
