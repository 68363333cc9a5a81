package javalings.ownership.mir;

/**
 * A stretch of the source.
 *
 * @param start in UTF-16 units from the file's begin
 * @param end just behind the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** The last character: where a scope ends. */
  public Span last() {
    return new Span(Math.max(start, end - 1), end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
