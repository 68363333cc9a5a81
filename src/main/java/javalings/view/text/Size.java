package javalings.view.text;

/**
 * How large a terminal is, in character cells; a terminal that says nothing or nonsense is taken
 * for one of at least {@value #MIN_COLUMNS} by {@value #MIN_ROWS}.
 */
public record Size(int columns, int rows) {

  private static final int MIN_COLUMNS = 20;
  private static final int MIN_ROWS = 6;

  /** The size of terminals that do not tell. */
  public static final Size STANDARD = new Size(80, 24);

  public Size {
    columns = Math.max(MIN_COLUMNS, columns);
    rows = Math.max(MIN_ROWS, rows);
  }
}
