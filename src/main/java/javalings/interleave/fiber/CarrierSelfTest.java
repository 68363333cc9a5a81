package javalings.interleave.fiber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets two fibers take turns and compares what happened with what must. */
final class CarrierSelfTest {

  private static final List<String> EXPECTED = List.of("a1", "b1", "a2", "b2");

  private CarrierSelfTest() {}

  static Optional<String> trouble(FiberCarrier carrier) {
    List<String> seen = new ArrayList<>();
    Turns a = new Turns("a", seen);
    Turns b = new Turns("b", seen);
    a.fiber = carrier.fiber(a);
    b.fiber = carrier.fiber(b);
    for (int round = 0; round < 2; round++) {
      a.fiber.resume();
      b.fiber.resume();
    }
    boolean ended = a.fiber.hasEnded() && b.fiber.hasEnded();
    return seen.equals(EXPECTED) && ended
        ? Optional.empty()
        : Optional.of("fibers took turns as " + seen + " in place of " + EXPECTED);
  }

  private static final class Turns implements Runnable {
    private final String name;
    private final List<String> seen;
    FiberCarrier.@org.jspecify.annotations.Nullable Fiber fiber;

    Turns(String name, List<String> seen) {
      this.name = name;
      this.seen = seen;
    }

    @Override
    public void run() {
      seen.add(name + 1);
      if (fiber != null) {
        fiber.pause();
      }
      seen.add(name + 2);
    }
  }
}
