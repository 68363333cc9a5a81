import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
class Shared7 {

  private record Box(String name, Box below) {}

  private final AtomicReference<Box> top = new AtomicReference<>();
  void put(String name) {
    Box seen;
    Box fresh;
    do {
      seen = top.get();
      fresh = new Box(name, seen);
    } while (!top.compareAndSet(seen, fresh));
  }
  Optional<String> take() {
    Box seen;
    do {
      seen = top.get();
      if (seen == null) {
        return Optional.empty();
      }
    } while (!top.compareAndSet(seen, seen.below()));
    return Optional.of(seen.name());
  }
}
