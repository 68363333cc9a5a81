// expect: checks-fail nobody_waits_for_a_lock
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

class Shared7 {

  private record Box(String name, Box below) {}

  private final AtomicReference<Box> top = new AtomicReference<>();
  private final Semaphore turn = new Semaphore(1);

  void put(String name) {
    turn.acquireUninterruptibly();
    try {
      top.set(new Box(name, top.get()));
    } finally {
      turn.release();
    }
  }

  Optional<String> take() {
    turn.acquireUninterruptibly();
    try {
      var box = top.get();
      if (box == null) {
        return Optional.empty();
      }
      top.set(box.below());
      return Optional.of(box.name());
    } finally {
      turn.release();
    }
  }
}
