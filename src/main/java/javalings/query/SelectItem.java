package javalings.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.query.SqlToken.Kind;

/** One item of a select list, which is several columns where it has an asterisk. */
record SelectItem(List<SqlToken> tokens, TableScope scope) {

  /** After these words, a name is an operand and no alias of the column. */
  private static final Set<String> OPERATORS =
      Set.of(
          "not",
          "and",
          "or",
          "is",
          "like",
          "ilike",
          "in",
          "between",
          "distinct",
          "case",
          "when",
          "then",
          "else",
          "from",
          "interval",
          "date",
          "time",
          "timestamp");

  /** Words that end an expression and name nothing. */
  private static final Set<String> VALUES = Set.of("null", "true", "false", "end", "unknown");

  List<ResultColumn> columns() {
    if (tokens.getLast().is("*") && tokens.size() == 1) {
      return placed(scope.star());
    }
    if (tokens.getLast().is("*") && tokens.size() == 3 && tokens.get(1).is(".")) {
      return placed(scope.star(tokens.getFirst().text()));
    }
    var alias = alias();
    var said = tokens.size() > 1 && tokens.get(tokens.size() - 2).is("as");
    var inside = tokens.subList(0, tokens.size() - (alias.isEmpty() ? 0 : said ? 2 : 1));
    var found =
        column(inside)
            .map(each -> each.at(inside.getFirst(), inside.getLast()))
            .orElseGet(() ->
                ResultColumn.computed(
                    plainName(inside), inside.getFirst().start(), inside.getLast().end()));
    return List.of(alias.map(found::named).orElse(found));
  }

  private List<ResultColumn> placed(List<ResultColumn> columns) {
    return columns.stream().map(each -> each.at(tokens.getFirst(), tokens.getLast())).toList();
  }

  private Optional<String> alias() {
    if (tokens.size() < 2 || !tokens.getLast().isName()) {
      return Optional.empty();
    }
    var before = tokens.get(tokens.size() - 2);
    var given =
        before.is("as")
            || (!VALUES.contains(tokens.getLast().text())
                && !OPERATORS.contains(before.text())
                && (before.kind() != Kind.SYMBOL || before.is(")")));
    return given ? Optional.of(tokens.getLast().text()) : Optional.empty();
  }

  private static Optional<String> plainName(List<SqlToken> inside) {
    var dotted = inside.size() == 3 && inside.get(1).is(".");
    return (inside.size() == 1 || dotted) && inside.getLast().isName()
        ? Optional.of(inside.getLast().text())
        : Optional.empty();
  }

  private Optional<ResultColumn> column(List<SqlToken> inside) {
    if (inside.size() == 1 && inside.getFirst().isName()) {
      return scope.find(inside.getFirst().text());
    }
    return inside.size() == 3 && inside.get(1).is(".") && inside.get(2).isName()
        ? scope.find(inside.getFirst().text(), inside.get(2).text())
        : Optional.empty();
  }
}
