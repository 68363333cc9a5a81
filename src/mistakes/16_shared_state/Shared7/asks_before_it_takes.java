// expect: checks-fail the_last_box_is_taken_once
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
    if (top.get() == null) {
      return Optional.empty();
    }
    var taken = top.getAndUpdate(Box::below);
    return Optional.of(taken.name());
  }
}
