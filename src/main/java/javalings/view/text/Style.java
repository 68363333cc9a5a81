package javalings.view.text;

/** The meaning of a piece of text; a {@link Palette} decides how that looks. */
public enum Style {
  PLAIN,
  /** Headings and whatever else is read first. */
  TITLE,
  OK,
  FAIL,
  WARN,
  HINT,
  CODE,
  PATH,
  KEY,
  DIM,
  /** The underline of the error itself, and its label. */
  PRIMARY,
  /** The underline of what belongs to the error, and its label. */
  SECONDARY,
  ADDED,
  REMOVED,
  /** The row of a table that keys act on. */
  SELECTED,
  /** The part of a row that a search found. */
  MATCH
}
