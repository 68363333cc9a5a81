// expect: checks-fail no_box_comes_back
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
class Shared7 {

  private record Box(String name, Box below) {}

  private final AtomicReference<Box> top = new AtomicReference<>();
  void put(String name) {
    var seen = top.get();
    if (!top.compareAndSet(seen, new Box(name, seen))) top.set(new Box(name, top.get()));
  }
  Optional<String> take() {
    for (var seen = top.get(); seen != null; seen = top.get()) {
      if (top.compareAndSet(seen, seen.below())) return Optional.of(seen.name());
    }
    return Optional.empty();
  }
}
