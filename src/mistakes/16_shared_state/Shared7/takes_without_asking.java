// expect: checks-fail a_box_is_taken_once
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

class Shared7 {

  private record Box(String name, Box below) {}

  private final AtomicReference<Box> top = new AtomicReference<>();

  void put(String name) {
    while (true) {
      var seen = top.get();
      if (top.compareAndSet(seen, new Box(name, seen))) {
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
      top.set(seen.below());
      return Optional.of(seen.name());
    }
  }
}
