package javalings.memory;

import java.util.Optional;

/** The JDK's messages about memory, without the insides of its objects. */
public final class MemoryWords {

  private MemoryWords() {}

  /** A sentence without a full stop, for an exception that comes from memory. */
  public static Optional<String> of(Throwable thrown) {
    return MemoryTrouble.of(thrown)
        .map(trouble ->
            Optional.of(trouble)
                .filter(it -> it == MemoryTrouble.OUT_OF_BOUNDS)
                .flatMap(_ -> RefusedAccess.of(String.valueOf(thrown.getMessage())))
                .map(RefusedAccess::sentence)
                .orElse(trouble.sentence()));
  }
}
