// expect: checks-fail two_cranes_put_two_boxes
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

class Shared7 {

  private record Box(String name, Box below) {}

  private final AtomicReference<Box> top = new AtomicReference<>();

  void put(String name) {
    var seen = top.get();
    top.compareAndSet(seen, new Box(name, seen));
  }

  Optional<String> take() {
    while (true) {
      var seen = top.get();
      if (seen == null) {
        return Optional.empty();
      }
      if (top.compareAndSet(seen, seen.below())) {
        return Optional.of(seen.name());
      }
    }
  }
}
