package javalings.report;

import java.util.regex.Pattern;

/** A cell of a table; one that a spreadsheet would run as a formula begins with an apostrophe. */
public final class CsvCell {

  /** The signs that begin a formula, and their wide forms. */
  private static final Pattern FORMULA =
      Pattern.compile("[\\s\"']*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*");

  private static final Pattern NEEDS_QUOTES = Pattern.compile(".*[\",; ].*");

  /** Canvas knows its second row by these spaces. */
  private static final String POINTS = "    Points Possible";

  private CsvCell() {}

  public static String of(String text) {
    var plain = text.equals(POINTS) ? text : HarmlessText.line(text);
    var disarmed = FORMULA.matcher(plain).matches() ? "'" + plain : plain;
    return NEEDS_QUOTES.matcher(disarmed).matches()
        ? '"' + disarmed.replace("\"", "\"\"") + '"'
        : disarmed;
  }
}
