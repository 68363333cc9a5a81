package javalings.interleave.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The states that the families of primitives keep of one owner, by key. */
final class PrimitiveStates<O> {

  private final O owner;
  private @Nullable Object[] values = new Object[4];

  PrimitiveStates(O owner) {
    this.owner = owner;
  }

  @SuppressWarnings("unchecked") // under its key stands what the key has made
  <T> T get(StateKey<O, T> key) {
    if (key.index >= values.length) {
      values = Arrays.copyOf(values, 2 * key.index);
    }
    Object value = values[key.index];
    if (value == null) {
      value = Objects.requireNonNull(key.first.apply(owner));
      values[key.index] = value;
    }
    return (T) value;
  }

  Stream<Object> all() {
    return Arrays.stream(values).filter(Objects::nonNull);
  }
}
