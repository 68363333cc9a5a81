import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
class Shared7 {

  private record Box(String name, Box below) {}

  private final AtomicReference<Box> top = new AtomicReference<>();
  void put(String name) {
    top.updateAndGet(seen -> new Box(name, seen));
  }
  Optional<String> take() {
    return Optional.ofNullable(top.getAndUpdate(seen -> seen == null ? null : seen.below()))
        .map(Box::name);
  }
}
