import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

// Cargo is piled up by one crane and taken down by another. The pile has no lock, so that neither of
// them ever stands still. From time to time a box vanishes, or is taken down twice.
class Shared7 {

  private record Box(String name, Box below) {}

  private final AtomicReference<Box> top = new AtomicReference<>();

  /** Puts a box on top of the pile. */
  void put(String name) {
    // TODO: The top that we build upon, is it still the top when we are done?
    top.set(new Box(name, top.get()));
  }

  /** Takes the box from the top; empty if there is none. */
  Optional<String> take() {
    // TODO: And is this box still there to be taken?
    var box = top.get();
    if (box == null) {
      return Optional.empty();
    }
    top.set(box.below());
    return Optional.of(box.name());
  }
}
