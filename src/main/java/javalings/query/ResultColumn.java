package javalings.query;

import java.util.Optional;

/**
 * A column of a query's result, as the text has it.
 *
 * @param name what it is called; nothing for an expression without a name
 * @param start where the expression begins
 * @param end where it ends
 * @param presence whether there is a value in every row
 * @param table the table in this query that it is taken from, by the name that it has there
 * @param isKey whether it belongs to the primary key of its table
 */
record ResultColumn(
    Optional<String> name,
    int start,
    int end,
    Presence presence,
    Optional<String> table,
    boolean isKey) {

  /** A column that is computed. */
  static ResultColumn computed(Optional<String> name, int start, int end) {
    return new ResultColumn(name, start, end, Presence.UNKNOWN, Optional.empty(), false);
  }

  /** A column of a table. */
  static ResultColumn of(SchemaTables.Column column) {
    var presence = column.nullable() ? Presence.NULLABLE : Presence.ALWAYS;
    return new ResultColumn(
        Optional.of(column.name()), 0, 0, presence, Optional.empty(), column.isKey());
  }

  /** Whether there is a value in every row. */
  enum Presence {
    ALWAYS,
    /** Its table lets it be null. */
    NULLABLE,
    /** A row of an outer join may have no row of its table. */
    OUTER_JOINED,
    /** It is computed, and databases do not say. */
    UNKNOWN;

    /** As it is where rows of its table may be missing. */
    Presence outerJoined() {
      return this == ALWAYS ? OUTER_JOINED : this;
    }

    /** As it is where a row is of either query. */
    Presence or(Presence other) {
      return this == ALWAYS ? other : this;
    }
  }

  ResultColumn at(SqlToken first, SqlToken last) {
    return new ResultColumn(name, first.start(), last.end(), presence, table, isKey);
  }

  ResultColumn named(String other) {
    return new ResultColumn(Optional.of(other), start, end, presence, table, isKey);
  }

  ResultColumn of(String alias) {
    return new ResultColumn(name, start, end, presence, Optional.of(alias), isKey);
  }

  ResultColumn with(Presence other) {
    return new ResultColumn(name, start, end, other, table, isKey);
  }
}
