import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

// Cargo is piled up by one crane and taken down by another. The pile has no lock, so that neither of
// them ever stands still. From time to time a box vanishes, or is taken down twice.
class Shared7 {

  private record Box(String name, Box below) {}

  private final AtomicReference<Box> top = new AtomicReference<>();

  /** Puts a box on top of the pile. */
  void put(String name) {
    // The new pile is made aside, where nobody sees it, and takes the old one's place in one step,
    // provided that the old one is still there. If not, we build upon what is there now.
    while (true) {
      var seen = top.get();
      if (top.compareAndSet(seen, new Box(name, seen))) {
        return;
      }
    }
  }

  /** Takes the box from the top; empty if there is none. */
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
