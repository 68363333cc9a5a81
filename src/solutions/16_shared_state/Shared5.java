import java.util.function.Supplier;

// A route planner reads its map when somebody first asks for it, since that takes a while. On some
// mornings it is read twice, and two people walk by two different maps.
class Shared5 {
  private final Supplier<String> reader;
  private String map;

  Shared5(Supplier<String> reader) {
    this.reader = reader;
  }

  /** The map, read when it is first asked for, by whichever thread that is. */
  // Looking and making are one step, and all who look take the same lock. The usual short cut, to
  // look without the lock first, is right only if the field is volatile.
  synchronized String map() {
    if (map == null) {
      map = reader.get();
    }
    return map;
  }
}
