package javalings.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javalings.query.TableScope.JoinKind;

/** Reads a FROM clause: which columns it offers, and which of them an outer join may leave out. */
final class FromClause {

  private static final Set<String> JOIN_WORDS =
      Set.of("join", "inner", "left", "right", "full", "cross", "natural");

  /** Words with which a query goes on, so that they are no other name of a table. */
  private static final Set<String> NO_ALIAS =
      Set.of(
          "join",
          "inner",
          "left",
          "right",
          "full",
          "cross",
          "natural",
          "on",
          "using",
          "where",
          "group",
          "having",
          "order",
          "limit",
          "offset",
          "fetch",
          "union",
          "except",
          "intersect",
          "minus",
          "for",
          "window",
          "set",
          "returning",
          "values");

  private final TokenReader reader;
  private final SelectReader queries;

  FromClause(TokenReader reader, SelectReader queries) {
    this.reader = reader;
    this.queries = queries;
  }

  TableScope read() {
    var scope = joins(table());
    while (reader.accept(",")) {
      scope = scope.and(joins(table()));
    }
    return scope;
  }

  private TableScope joins(TableScope first) {
    var left = first;
    while (reader.goesOn() && isJoin()) {
      left = join(left);
    }
    return left;
  }

  /** {@code LEFT} and {@code RIGHT} are functions, too. */
  private boolean isJoin() {
    return reader.isAny(JOIN_WORDS) && !reader.peek(1).is("(");
  }

  private TableScope join(TableScope left) {
    var natural = reader.accept("natural");
    var cross = reader.accept("cross");
    var kind = kind();
    reader.expect("join");
    var right = table();
    if (!natural && !cross) {
      right = joins(right);
    }
    var columns = natural ? left.shared(right) : condition();
    return joined(kind, left, right, columns);
  }

  private JoinKind kind() {
    for (var kind : List.of(JoinKind.LEFT, JoinKind.RIGHT, JoinKind.FULL)) {
      if (reader.accept(kind.name().toLowerCase(Locale.ROOT))) {
        reader.accept("outer");
        return kind;
      }
    }
    reader.accept("inner");
    return JoinKind.INNER;
  }

  /** The columns of USING; an ON says nothing about presence. */
  private List<String> condition() {
    if (reader.accept("using")) {
      return names();
    }
    if (reader.accept("on")) {
      while (reader.goesOn() && !isJoin() && !isEndOfCondition()) {
        reader.skipOne();
      }
    }
    return List.of();
  }

  private boolean isEndOfCondition() {
    var left = reader.peek().is("left") || reader.peek().is("right");
    return reader.peek().is(",")
        || reader.peek().is(")")
        || reader.peek().is("on")
        || reader.peek().is("using")
        || (reader.isAny(NO_ALIAS) && !left);
  }

  private static TableScope joined(
      JoinKind kind, TableScope left, TableScope right, List<String> names) {
    var shownLeft = kind == JoinKind.RIGHT || kind == JoinKind.FULL ? left.outerJoined() : left;
    var shownRight = kind == JoinKind.LEFT || kind == JoinKind.FULL ? right.outerJoined() : right;
    var merged = new ArrayList<ResultColumn>();
    for (var name : names) {
      merge(kind, left, right, name).ifPresent(merged::add);
    }
    return shownLeft.and(shownRight).merging(merged);
  }

  private static Optional<ResultColumn> merge(
      JoinKind kind, TableScope left, TableScope right, String name) {
    return left.find(name)
        .flatMap(one ->
            right
                .find(name)
                .map(other -> one.with(TableScope.merged(kind, one.presence(), other.presence()))));
  }

  private TableScope table() {
    reader.accept("lateral");
    if (reader.accept("(")) {
      return inBrackets();
    }
    var name = reader.expectName();
    if (reader.accept(".")) {
      name = reader.expectName();
    }
    var columns = queries.table(name);
    var alias = alias().orElse(name);
    return TableScope.of(alias, renamed(columns));
  }

  private TableScope inBrackets() {
    if (queries.startsHere()) {
      var columns = queries.query();
      reader.expect(")");
      var alias = alias().orElse("");
      return TableScope.of(alias, renamed(columns));
    }
    var inside = read();
    reader.expect(")");
    return alias().map(inside::named).orElse(inside);
  }

  /** Whether a token that stands behind a table gives it another name. */
  static boolean isAlias(SqlToken token) {
    return token.is("as") || (token.isName() && !NO_ALIAS.contains(token.text()));
  }

  private Optional<String> alias() {
    var said = reader.accept("as");
    return said || (reader.peek().isName() && !reader.isAny(NO_ALIAS))
        ? Optional.of(reader.expectName())
        : Optional.empty();
  }

  /** {@code AS t (a, b)} gives the columns other names. */
  private List<ResultColumn> renamed(List<ResultColumn> columns) {
    return reader.peek().is("(") ? queries.renamed(columns, names()) : columns;
  }

  /** Names in brackets. */
  List<String> names() {
    var names = new ArrayList<String>();
    reader.expect("(");
    do {
      names.add(reader.expectName());
    } while (reader.accept(","));
    reader.expect(")");
    return names;
  }
}
