import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
class Shared7 {

  private record Box(String name, Box below) {}

  private final AtomicReference<Box> top = new AtomicReference<>();
  void put(String name) {
    var seen = top.get();
    if (!top.compareAndSet(seen, new Box(name, seen))) {
      put(name);
    }
  }
  Optional<String> take() {
    var seen = top.get();
    if (seen == null) {
      return Optional.empty();
    }
    return top.compareAndSet(seen, seen.below()) ? Optional.of(seen.name()) : take();
  }
}
