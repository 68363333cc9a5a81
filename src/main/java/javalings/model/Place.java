package javalings.model;

/**
 * A stretch of source text.
 *
 * @param file the path as shown to people
 * @param line the first line, from 1
 * @param column the first column in UTF-16 units, from 1
 * @param endLine the line of the end, at least {@code line}
 * @param endColumn the column just behind the last character; equal to {@code column} for a point
 */
public record Place(String file, int line, int column, int endLine, int endColumn)
    implements Comparable<Place> {

  public Place {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "no such place: %s:%d:%d-%d:%d".formatted(file, line, column, endLine, endColumn));
    }
  }

  /** The first character of a line, where nothing more is known. */
  public static Place line(String file, int line) {
    return new Place(file, line, 1, line, 1);
  }

  @Override
  public int compareTo(Place other) {
    return java.util.Comparator.comparing(Place::file)
        .thenComparingInt(Place::line)
        .thenComparingInt(Place::column)
        .compare(this, other);
  }

  /** {@code file:line:column}, as compilers print it and terminals link it. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
