// expect: checks-fail nobody_waits_for_a_lock
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

class Shared7 {

  private record Box(String name, Box below) {}

  private final AtomicReference<Box> top = new AtomicReference<>();
  private final AtomicBoolean turn = new AtomicBoolean();

  void put(String name) {
    while (!turn.compareAndSet(false, true)) {
      Thread.onSpinWait();
    }
    try {
      top.set(new Box(name, top.get()));
    } finally {
      turn.set(false);
    }
  }

  Optional<String> take() {
    while (!turn.compareAndSet(false, true)) {
      Thread.onSpinWait();
    }
    try {
      var box = top.get();
      if (box == null) {
        return Optional.empty();
      }
      top.set(box.below());
      return Optional.of(box.name());
    } finally {
      turn.set(false);
    }
  }
}
