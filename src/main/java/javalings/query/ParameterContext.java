package javalings.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The type of a parameter by what it stands beside. It knows the usual places only, and says
 * nothing of others.
 */
record ParameterContext(List<SqlToken> tokens, SchemaTables tables) {

  private static final Set<String> COUNTS = Set.of("limit", "offset", "first", "next");
  private static final Set<String> LIKES = Set.of("like", "ilike");

  /** The type of the parameter that is this token. */
  Optional<SqlType> type(int at) {
    if (COUNTS.contains(text(at - 1))) {
      return Optional.of(SqlType.BIGINT);
    }
    if (text(at + 1).equals("::") || text(at + 1).equals("as")) {
      return SqlType.named(text(at + 2));
    }
    if (LIKES.contains(text(at - 1))) {
      return Optional.of(SqlType.TEXT);
    }
    return compared(at).or(() -> inserted(at));
  }

  private Optional<SqlType> compared(int at) {
    if (text(at - 1).equals("between")) {
      return column(at - 2);
    }
    if (text(at - 1).equals("and") && text(at - 3).equals("between")) {
      return column(at - 4);
    }
    if (SqlToken.COMPARISONS.contains(text(at - 1)) && !isOperator(at + 1)) {
      return column(at - 2);
    }
    if (SqlToken.COMPARISONS.contains(text(at + 1))) {
      return columnFrom(at + 2);
    }
    return listed(at);
  }

  /** An operator that follows changes the type: {@code = ? + 1}. */
  private boolean isOperator(int at) {
    return Set.of("+", "-", "*", "/", "||").contains(text(at));
  }

  /** {@code name IN (?, ?)}. */
  private Optional<SqlType> listed(int at) {
    var open = at - 1;
    while (text(open).equals(",") || kind(open) == SqlToken.Kind.PARAMETER) {
      open--;
    }
    if (!text(open).equals("(") || !text(open - 1).equals("in")) {
      return Optional.empty();
    }
    return column(text(open - 2).equals("not") ? open - 3 : open - 2);
  }

  /** The column that ends at a token. */
  private Optional<SqlType> column(int last) {
    var before = text(last - 1).equals(".") ? last - 3 : last - 1;
    return isOperator(before) ? Optional.empty() : named(last);
  }

  /** The column that begins at a token. */
  private Optional<SqlType> columnFrom(int first) {
    var last = text(first + 1).equals(".") ? first + 2 : first;
    return isOperator(last + 1) || text(last + 1).equals("(") ? Optional.empty() : named(last);
  }

  /** All tables of the query that have such a column have to agree. */
  private Optional<SqlType> named(int at) {
    if (at < 0 || at >= tokens.size() || !tokens.get(at).isName()) {
      return Optional.empty();
    }
    var mentioned = tokens.stream().map(SqlToken::text).distinct().toList();
    var types =
        tables.named(text(at), mentioned).stream()
            .map(SchemaTables.Column::type)
            .distinct()
            .toList();
    return types.size() == 1 ? types.getFirst() : Optional.empty();
  }

  /** {@code INSERT INTO t (a, b) VALUES (?, ?)}. */
  private Optional<SqlType> inserted(int at) {
    if (!text(0).equals("insert") || !text(3).equals("(") || !isAlone(at)) {
      return Optional.empty();
    }
    var open = at;
    var commas = 0;
    while (open > 3 && !text(open).equals("(")) {
      commas += text(open).equals(",") ? 1 : 0;
      open--;
    }
    var column = 4 + 2 * commas;
    var rows = text(open - 1).equals("values") || text(open - 1).equals(",");
    return open > 3 && rows && tokens.get(column).isName() ? named(column) : Optional.empty();
  }

  private boolean isAlone(int at) {
    return Set.of("(", ",").contains(text(at - 1)) && Set.of(")", ",").contains(text(at + 1));
  }

  private String text(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text();
  }

  private SqlToken.Kind kind(int at) {
    return at < 0 || at >= tokens.size() ? SqlToken.Kind.END : tokens.get(at).kind();
  }
}
