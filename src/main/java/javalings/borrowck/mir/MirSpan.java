package javalings.borrowck.mir;

/**
 * A stretch of the source.
 *
 * @param start in UTF-16 units from the file's begin
 * @param end just behind the last unit, at least {@code start}
 */
public record MirSpan(int start, int end) implements Comparable<MirSpan> {

  /** The last character: where a scope ends. */
  public MirSpan last() {
    return new MirSpan(Math.max(start, end - 1), end);
  }

  public boolean contains(MirSpan other) {
    return start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(MirSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
