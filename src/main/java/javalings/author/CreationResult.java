package javalings.author;

import java.util.List;

/** The result of asking for a new exercise. */
public sealed interface CreationResult {

  /**
   * It is there.
   *
   * @param files relative to the course, those that were written
   */
  record Created(List<String> files) implements CreationResult {
    public Created {
      files = List.copyOf(files);
    }
  }

  /** Nothing was written; {@code why} is a sentence that says what to do instead. */
  record Refused(String why) implements CreationResult {}
}
