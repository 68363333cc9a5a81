// expect: checks-fail nobody_waits_for_a_lock
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

class Shared7 {

  private record Box(String name, Box below) {}

  private final AtomicReference<Box> top = new AtomicReference<>();

  synchronized void put(String name) {
    while (true) {
      var seen = top.get();
      if (top.compareAndSet(seen, new Box(name, seen))) {
        return;
      }
    }
  }

  synchronized Optional<String> take() {
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
