package javalings.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is found out when it is first asked for. */
final class Memoized<T> implements Supplier<T> {

  private final Supplier<T> made;
  private @Nullable T value;

  private Memoized(Supplier<T> made) {
    this.made = made;
  }

  static <T> Supplier<T> of(Supplier<T> made) {
    return new Memoized<>(made);
  }

  @Override
  public synchronized T get() {
    var known = value;
    if (known == null) {
      known = made.get();
      value = known;
    }
    return known;
  }
}
