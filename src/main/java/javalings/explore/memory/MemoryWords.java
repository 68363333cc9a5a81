package javalings.explore.memory;

import java.util.Optional;

/** What the JDK's messages about memory say, without the insides of its objects. */
public final class MemoryWords {

  private MemoryWords() {}

  /** A sentence without a full stop, for an exception that comes from memory. */
  public static Optional<String> of(Throwable thrown) {
    return Trouble.of(thrown)
        .map(trouble ->
            Optional.of(trouble)
                .filter(it -> it == Trouble.OUT_OF_BOUNDS)
                .flatMap(_ -> Bounds.of(String.valueOf(thrown.getMessage())))
                .map(Bounds::sentence)
                .orElse(trouble.sentence()));
  }
}
