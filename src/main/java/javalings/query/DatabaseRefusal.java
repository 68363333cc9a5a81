package javalings.query;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Why a database does not prepare a query.
 *
 * @param name the name that it does not know, or the text that it cannot read
 * @param position the offset in what it was given
 * @param words its own sentence
 */
record DatabaseRefusal(Kind kind, Optional<String> name, OptionalInt position, String words) {

  enum Kind {
    SYNTAX,
    COLUMN,
    TABLE,
    /** A name before a dot, which no table of the query has. */
    ALIAS,
    FUNCTION,
    AMBIGUOUS,
    TYPES,
    /** A column that is not grouped, or an aggregate where there are no groups. */
    GROUPING,
    OTHER
  }

  private static final Map<Integer, Kind> H2 =
      Map.ofEntries(
          Map.entry(42000, Kind.SYNTAX),
          Map.entry(42001, Kind.SYNTAX),
          Map.entry(42122, Kind.COLUMN),
          Map.entry(42102, Kind.TABLE),
          Map.entry(42103, Kind.TABLE),
          Map.entry(42104, Kind.TABLE),
          Map.entry(90022, Kind.FUNCTION),
          Map.entry(90059, Kind.AMBIGUOUS),
          Map.entry(90054, Kind.GROUPING),
          Map.entry(90110, Kind.TYPES),
          Map.entry(22003, Kind.TYPES),
          Map.entry(22007, Kind.TYPES),
          Map.entry(22018, Kind.TYPES));

  private static final Map<String, Kind> POSTGRES =
      Map.ofEntries(
          Map.entry("42601", Kind.SYNTAX),
          Map.entry("42703", Kind.COLUMN),
          Map.entry("42P01", Kind.TABLE),
          Map.entry("42883", Kind.FUNCTION),
          Map.entry("42702", Kind.AMBIGUOUS),
          Map.entry("42803", Kind.GROUPING),
          Map.entry("22P02", Kind.TYPES),
          Map.entry("22007", Kind.TYPES),
          Map.entry("22008", Kind.TYPES),
          Map.entry("42804", Kind.TYPES),
          Map.entry("42P18", Kind.TYPES));

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern POSITION = Pattern.compile("Position: (\\d+)");

  static DatabaseRefusal of(SQLException said, boolean h2) {
    return h2 ? ofH2(said) : ofPostgres(said);
  }

  private static DatabaseRefusal ofH2(SQLException said) {
    var message = String.valueOf(said.getMessage());
    var end = message.indexOf("; SQL statement:");
    var words = end < 0 ? message : message.substring(0, end);
    var kind = H2.getOrDefault(said.getErrorCode(), Kind.OTHER);
    return new DatabaseRefusal(kind, quoted(words), asterisk(message), words);
  }

  /** H2 marks a place in a copy of the text, in which it doubles the quotes. */
  private static OptionalInt asterisk(String message) {
    var at = message.indexOf("[*]");
    var start = message.indexOf('"');
    return at < 0 || start < 0 || start > at
        ? OptionalInt.empty()
        : OptionalInt.of(message.substring(start + 1, at).replace("\"\"", "\"").length());
  }

  private static DatabaseRefusal ofPostgres(SQLException said) {
    var message = String.valueOf(said.getMessage());
    var words = message.lines().findFirst().orElse("").replaceFirst("^ERROR: ", "");
    var kind = POSTGRES.getOrDefault(said.getSQLState(), Kind.OTHER);
    var found = POSITION.matcher(message);
    var position =
        found.find() ? OptionalInt.of(Integer.parseInt(found.group(1)) - 1) : OptionalInt.empty();
    return new DatabaseRefusal(narrowed(kind, words), quoted(words), position, words);
  }

  /** One state stands for a table and for the name of one, another for functions and operators. */
  private static Kind narrowed(Kind kind, String words) {
    return switch (kind) {
      case TABLE -> words.contains("FROM-clause") ? Kind.ALIAS : Kind.TABLE;
      case FUNCTION -> words.startsWith("operator") ? Kind.TYPES : Kind.FUNCTION;
      case SYNTAX, COLUMN, ALIAS, AMBIGUOUS, TYPES, GROUPING, OTHER -> kind;
    };
  }

  private static Optional<String> quoted(String words) {
    var found = QUOTED.matcher(words);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  DatabaseRefusal as(Kind other) {
    return new DatabaseRefusal(other, name, position, words);
  }
}
