package javalings.query;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javalings.model.Place;
import javalings.query.DatabaseRefusal.Kind;

/** A query that is given to the database to be prepared, and what the database says. */
record QueryAttempt(PreparedSchema schema, QueryText text, List<SqlToken> tokens) {

  QueryAttempt(PreparedSchema schema, QueryText text) {
    this(schema, text, SqlTokenizer.tokens(text.value()));
  }

  /** Looks at a statement that the database has prepared. */
  @FunctionalInterface
  interface Prepared {
    void look(PreparedStatement statement) throws SQLException;
  }

  /** Nothing where the query is prepared; then {@code look} has seen it. */
  Optional<DatabaseRefusal> prepare(Prepared look) {
    try (var statement = schema.connection().prepareStatement(sent())) {
      // The driver of PostgreSQL sends nothing before somebody asks.
      var _ = statement.getMetaData();
      look.look(statement);
      return Optional.empty();
    } catch (SQLException e) {
      var said = DatabaseRefusal.of(e, schema.isH2());
      return Optional.of(schema.isH2() ? withAliases(said) : said);
    }
  }

  /** H2 has no FULL JOIN; a LEFT JOIN has the same columns, and as many letters. */
  private String sent() {
    var sql = new StringBuilder(text.value());
    if (schema.isH2()) {
      for (var i = 0; i + 1 < tokens.size(); i++) {
        var follows = tokens.get(i + 1).is("join") || tokens.get(i + 1).is("outer");
        if (tokens.get(i).is("full") && follows) {
          sql.replace(tokens.get(i).start(), tokens.get(i).end(), "LEFT");
        }
      }
    }
    return sql.toString();
  }

  /** H2 does not tell an unknown table before the dot from an unknown column behind it. */
  private DatabaseRefusal withAliases(DatabaseRefusal said) {
    var dot = said.name().orElse("").lastIndexOf('.');
    return said.kind() == Kind.COLUMN && dot > 0 && !isTable(said.name().get().substring(0, dot))
        ? said.as(Kind.ALIAS)
        : said;
  }

  /** Whether this name may stand before a column. A table with an alias is known by that only. */
  private boolean isTable(String name) {
    return IntStream.range(0, tokens.size())
        .filter(i -> isNamed(i, name) && !isSymbol(i + 1, ".") && !isSymbol(i - 1, "."))
        .anyMatch(i -> !isTablePosition(i) || !FromClause.isAlias(tokens.get(i + 1)));
  }

  private boolean isNamed(int token, String name) {
    return tokens.get(token).isName() && tokens.get(token).text().equals(name);
  }

  private boolean isSymbol(int token, String symbol) {
    return token >= 0 && token < tokens.size() && tokens.get(token).is(symbol);
  }

  /** A token, as its number; the end where the database means what is behind the last one. */
  int tokenAt(int position) {
    var offset = schema.isH2() ? position : withoutNumbers(position);
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).end() > offset)
        .findFirst()
        .orElse(tokens.size() - 1);
  }

  /**
   * PostgreSQL counts code points, in a text in which each {@code ?} has become {@code $1} and so
   * on.
   */
  private int withoutNumbers(int position) {
    var sql = text.value();
    var parameters =
        tokens.stream()
            .filter(it -> it.kind() == SqlToken.Kind.PARAMETER)
            .map(SqlToken::start)
            .toList();
    var offset = 0;
    for (var counted = 0; counted < position && offset < sql.length(); counted++) {
      var number = parameters.indexOf(offset) + 1;
      counted += number == 0 ? 0 : String.valueOf(number).length();
      offset += Character.charCount(sql.codePointAt(offset));
    }
    return offset;
  }

  /** The tokens from the first to the last one of a name that the database refuses. */
  record Span(int first, int last) {}

  /** Where the name stands that the database does not know, with what is before the dot. */
  Optional<Span> nameSpan(DatabaseRefusal said) {
    if (said.position().isPresent()) {
      var at = tokenAt(said.position().getAsInt());
      return tokens.get(at).isName() ? Optional.of(widened(at)) : Optional.empty();
    }
    var candidates = candidates(said);
    return candidates.stream()
        .filter(each -> candidates.size() > 1 && isCulprit(each, said))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  private Span widened(int first) {
    return isSymbol(first + 1, ".") ? new Span(first, first + 2) : new Span(first, first);
  }

  private List<Span> candidates(DatabaseRefusal said) {
    var name = said.name().orElse("");
    var spans = new ArrayList<Span>();
    for (var i = 0; i < tokens.size(); i++) {
      if (!isSymbol(i - 1, ".") && tokens.get(i).isName()) {
        var span = widened(i);
        if (matches(span, name) && (said.kind() != Kind.TABLE || isTablePosition(i))) {
          spans.add(span);
        }
      }
    }
    return spans;
  }

  private boolean matches(Span span, String name) {
    var last = tokens.get(span.last()).text();
    var whole = span.first() == span.last() ? last : tokens.get(span.first()).text() + "." + last;
    return whole.equals(name);
  }

  private boolean isTablePosition(int token) {
    return token > 0
        && List.of("from", "join", "into", "update", ",").contains(tokens.get(token - 1).text());
  }

  /**
   * A name may stand in several places of which one is wrong: the one without which the database
   * does not refuse the name any more.
   */
  private boolean isCulprit(Span span, DatabaseRefusal said) {
    return without(span)
        .prepare(_ -> {})
        .map(other -> !other.name().equals(said.name()))
        .orElse(true);
  }

  /** The same query with {@code NULL} in place of a name, which fits everywhere in expressions. */
  QueryAttempt without(Span span) {
    var start = tokens.get(span.first()).start();
    var end = tokens.get(span.last()).end();
    return new QueryAttempt(schema, text.with(start, end, "null"));
  }

  /** Where a token stands in the program. */
  Place place(SqlToken token) {
    return text.place(token.start(), token.end());
  }

  /** The only comparison of the query; H2 does not say which of them it means. */
  OptionalInt onlyComparison() {
    var found =
        IntStream.range(0, tokens.size())
            .filter(i -> SqlToken.COMPARISONS.contains(tokens.get(i).text()))
            .toArray();
    return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
  }
}
