package javalings.memory;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An access that a segment refused, in bytes, as the JDK's message tells it.
 *
 * @param size of the segment
 * @param offset of the access
 * @param length of the access
 */
record RefusedAccess(long size, long offset, long length) {
  private static final Pattern MESSAGE =
      Pattern.compile("byteSize: (\\d+) }; new offset = (-?\\d+); new length = (-?\\d+)");

  static Optional<RefusedAccess> of(String message) {
    var match = MESSAGE.matcher(message);
    return match.find()
        ? Optional.of(
            new RefusedAccess(
                Long.parseLong(match.group(1)),
                Long.parseLong(match.group(2)),
                Long.parseLong(match.group(3))))
        : Optional.empty();
  }

  /** {@code access past the end of a segment: 4 bytes at offset 16 of 16}. */
  String sentence() {
    if (length < 0) {
      return "a slice of negative length: %d bytes at offset %d".formatted(length, offset);
    }
    return "access %s of a segment: %d bytes at offset %d of %d"
        .formatted(offset < 0 ? "before the start" : "past the end", length, offset, size);
  }

  String help(String otherwise) {
    return length < 0 || offset < 0
        ? "compare the length and the offset with 0 before they are used"
        : otherwise;
  }
}
