package javalings.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads of a query which columns its result has, and which of them may be null: the drivers of H2
 * and PostgreSQL call every column not null whose table does, in outer joins as well. A query that
 * it cannot read gives nothing.
 */
final class SelectReader {

  private static final Set<String> SETS = Set.of("union", "except", "intersect", "minus");
  private static final Set<String> ALL_OR_DISTINCT = Set.of("all", "distinct");
  private static final Set<String> AFTER_ITEMS =
      Set.of(
          "from", "where", "group", "having", "window", "order", "limit", "offset", "fetch", "for");

  private final TokenReader reader;
  private final SchemaTables tables;
  private final Map<String, List<ResultColumn>> named = new HashMap<>();
  private final List<Grouping.Mistake> mistakes = new ArrayList<>();
  private final FromClause from;

  private SelectReader(TokenReader reader, SchemaTables tables) {
    this.reader = reader;
    this.tables = tables;
    this.from = new FromClause(reader, this);
  }

  /**
   * A query as it was read.
   *
   * @param mistake what is wrong with its groups, or with those of a query inside of it
   */
  record Reading(List<ResultColumn> columns, Optional<Grouping.Mistake> mistake) {}

  static Optional<Reading> read(List<SqlToken> tokens, SchemaTables tables) {
    var reader = new TokenReader(tokens);
    var select = new SelectReader(reader, tables);
    var columns = select.query();
    reader.accept(";");
    return reader.hasFailed() || !reader.isAtEnd()
        ? Optional.empty()
        : Optional.of(new Reading(columns, select.mistakes.stream().findFirst()));
  }

  /** Whether a query begins at the next token, brackets aside. */
  boolean startsHere() {
    var ahead = 0;
    while (reader.peek(ahead).is("(")) {
      ahead++;
    }
    var first = reader.peek(ahead);
    return first.is("select") || first.is("with") || first.is("values");
  }

  List<ResultColumn> query() {
    if (reader.accept("with")) {
      reader.accept("recursive");
      do {
        namedQuery();
      } while (reader.accept(","));
    }
    var columns = operand();
    while (reader.goesOn() && reader.acceptAny(SETS)) {
      reader.acceptAny(ALL_OR_DISTINCT);
      columns = either(columns, operand());
    }
    skipToEnd();
    return columns;
  }

  private void namedQuery() {
    var name = reader.expectName();
    var names = reader.peek().is("(") ? from.names() : List.<String>of();
    named.put(name, names.stream().map(SelectReader::unknown).toList());
    reader.expect("as");
    reader.accept("not");
    reader.accept("materialized");
    reader.expect("(");
    named.put(name, renamed(query(), names));
    reader.expect(")");
  }

  private static ResultColumn unknown(String name) {
    return ResultColumn.computed(Optional.of(name), 0, 0);
  }

  private static List<ResultColumn> either(List<ResultColumn> one, List<ResultColumn> other) {
    return IntStream.range(0, Math.min(one.size(), other.size()))
        .mapToObj(i -> one.get(i).with(one.get(i).presence().or(other.get(i).presence())))
        .toList();
  }

  private List<ResultColumn> operand() {
    if (reader.accept("(")) {
      var columns = query();
      reader.expect(")");
      return columns;
    }
    if (reader.accept("values")) {
      return rowOfValues();
    }
    reader.expect("select");
    return select();
  }

  private List<ResultColumn> rowOfValues() {
    var start = reader.position();
    skipToEnd();
    var tokens = reader.between(start, reader.position());
    var columns = new ArrayList<ResultColumn>();
    var depth = 0;
    for (var token : tokens) {
      depth += token.nesting();
      if (depth == 1 && (token.is("(") || token.is(","))) {
        columns.add(ResultColumn.computed(Optional.empty(), token.start(), token.end()));
      }
      if (depth == 0) {
        break;
      }
    }
    return columns;
  }

  private List<ResultColumn> select() {
    if (reader.acceptAny(ALL_OR_DISTINCT) && reader.accept("on")) {
      reader.skipOne();
    }
    var items = items();
    var scope = reader.accept("from") ? from.read() : TableScope.EMPTY;
    var where = reader.accept("where") ? clause() : List.<SqlToken>of();
    var groups = Optional.<List<SqlToken>>empty();
    if (reader.accept("group")) {
      reader.expect("by");
      groups = Optional.of(clause());
    }
    var having = reader.accept("having") ? clause() : List.<SqlToken>of();
    new Grouping(items, scope, where, groups, having).mistake().ifPresent(mistakes::add);
    skipToEnd();
    return items.stream().flatMap(item -> new SelectItem(item, scope).columns().stream()).toList();
  }

  /** The tokens up to the next clause. */
  private List<SqlToken> clause() {
    var start = reader.position();
    while (reader.goesOn() && !isEndOfClause()) {
      reader.skipOne();
    }
    return reader.between(start, reader.position());
  }

  private List<List<SqlToken>> items() {
    var items = new ArrayList<List<SqlToken>>();
    do {
      var start = reader.position();
      while (reader.goesOn() && !isEndOfItem()) {
        reader.skipOne();
      }
      if (reader.position() == start) {
        reader.fail();
        return items;
      }
      items.add(reader.between(start, reader.position()));
    } while (reader.accept(","));
    return items;
  }

  private boolean isEndOfItem() {
    return reader.peek().is(",") || isEndOfClause();
  }

  /**
   * Expressions have {@code FROM} inside of brackets. One with {@code IS DISTINCT FROM} cannot be
   * read.
   */
  private boolean isEndOfClause() {
    return isEndOfSelect() || reader.isAny(AFTER_ITEMS);
  }

  private boolean isEndOfSelect() {
    return reader.peek().is(")") || reader.peek().is(";") || reader.isAny(SETS);
  }

  private void skipToEnd() {
    while (reader.goesOn() && !isEndOfSelect()) {
      reader.skipOne();
    }
  }

  /** The columns of a table or of a query with a name. */
  List<ResultColumn> table(String name) {
    var known = named.get(name);
    if (known != null) {
      return known;
    }
    var columns = tables.byName().get(name);
    if (columns == null || reader.peek().is("(")) {
      reader.fail();
      return List.of();
    }
    return columns.stream().map(ResultColumn::of).toList();
  }

  List<ResultColumn> renamed(List<ResultColumn> columns, List<String> names) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> i < names.size() ? columns.get(i).named(names.get(i)) : columns.get(i))
        .toList();
  }
}
