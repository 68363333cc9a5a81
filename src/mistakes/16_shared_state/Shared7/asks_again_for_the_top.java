// expect: checks-fail two_cranes_put_two_boxes
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

class Shared7 {

  private record Box(String name, Box below) {}

  private final AtomicReference<Box> top = new AtomicReference<>();

  void put(String name) {
    while (true) {
      var seen = top.get();
      if (top.compareAndSet(top.get(), new Box(name, seen))) {
        return;
      }
    }
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
