package javalings.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javalings.course.NearestNames;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.Place;

/**
 * Says in our words, and at its place, why a database does not prepare a query.
 *
 * @param name where the name stands that the database refuses, if it does refuse one
 */
record RefusedQuery(QueryAttempt attempt, DatabaseRefusal said, Optional<QueryAttempt.Span> name) {

  private static final List<String> KEYWORDS =
      List.of(
          "SELECT",
          "FROM",
          "WHERE",
          "JOIN",
          "LEFT",
          "RIGHT",
          "FULL",
          "OUTER",
          "INNER",
          "GROUP",
          "ORDER",
          "HAVING",
          "LIMIT",
          "OFFSET",
          "INSERT",
          "INTO",
          "VALUES",
          "UPDATE",
          "DELETE",
          "DISTINCT",
          "UNION",
          "BETWEEN",
          "WITH");

  static RefusedQuery of(QueryAttempt attempt, DatabaseRefusal said) {
    return new RefusedQuery(attempt, said, attempt.nameSpan(said));
  }

  Diagnostic finding() {
    return switch (said.kind()) {
      case SYNTAX -> syntax();
      case COLUMN -> column();
      case TABLE -> table();
      case ALIAS -> alias();
      case FUNCTION -> function();
      case AMBIGUOUS -> ambiguous();
      case TYPES -> types();
      case GROUPING -> grouping();
      case OTHER -> other();
    };
  }

  private Diagnostic syntax() {
    var at = refusedToken();
    for (var i = at; i >= Math.max(0, at - 1); i--) {
      var token = attempt.tokens().get(i);
      var meant = misspelt(token);
      if (meant.isPresent()) {
        return QueryFinding.of(
                ErrorCode.SQL_SYNTAX, place(token), "`%s` is no word of SQL", written(token))
            .help("did you mean %s?", meant.get());
      }
    }
    var token = attempt.tokens().get(at);
    return token.kind() == SqlToken.Kind.END
        ? QueryFinding.of(ErrorCode.SQL_SYNTAX, place(token), "the query ends too early")
            .label("something is missing after this")
            .withoutHelp()
        : QueryFinding.of(
                ErrorCode.SQL_SYNTAX, place(token), "`%s` cannot stand here", written(token))
            .help("look at what stands before it: something is missing there, or too much");
  }

  /** A word that is nearly one of SQL's, and no name of this schema. */
  private Optional<String> misspelt(SqlToken token) {
    var word = token.text().toUpperCase(Locale.ROOT);
    var known =
        token.kind() != SqlToken.Kind.WORD
            || KEYWORDS.contains(word)
            || word.length() < 3
            || attempt.schema().tables().byName().containsKey(token.text())
            || !columns(token.text()).isEmpty();
    return known ? Optional.empty() : NearestNames.to(word, KEYWORDS).stream().findFirst();
  }

  private String written(SqlToken token) {
    return attempt.text().value().substring(token.start(), token.end());
  }

  /** The token at which the database stopped; the first one where it does not say. */
  private int refusedToken() {
    return said.position().isPresent() ? attempt.tokenAt(said.position().getAsInt()) : 0;
  }

  private Diagnostic column() {
    var tables = tables();
    return named(ErrorCode.SQL_UNKNOWN_NAME, "there is no column `%s`", lastOfName())
        .label("no table of this query has it")
        .help("%s", meant(columnsOf(tables), shown(tables)));
  }

  private Diagnostic table() {
    var tables = attempt.schema().tables().byName().keySet();
    return named(ErrorCode.SQL_UNKNOWN_NAME, "there is no table `%s`", lastOfName())
        .help("%s", meant(tables, "the schema has " + String.join(", ", tables)));
  }

  private Diagnostic alias() {
    var first = name.map(span -> attempt.tokens().get(span.first()));
    return named(ErrorCode.SQL_UNKNOWN_NAME, "no table of this query is called `%s`", first)
        .help("write the name that FROM or JOIN gives the table");
  }

  private Diagnostic function() {
    return named(
            ErrorCode.SQL_UNKNOWN_NAME, "there is no function `%s` for these values", lastOfName())
        .withoutHelp();
  }

  private Diagnostic ambiguous() {
    return named(
            ErrorCode.SQL_AMBIGUOUS_NAME,
            "more than one table of this query has a column `%s`",
            lastOfName())
        .help("write the table before it, with a dot");
  }

  /** A finding about a token of the name, or about the whole query where its place is not known. */
  private QueryFinding named(ErrorCode code, String message, Optional<SqlToken> token) {
    return QueryFinding.of(
        code, token.map(this::place).orElse(attempt.text().whole()), message, text(token));
  }

  /** The name without what stands before the dot. */
  private Optional<SqlToken> lastOfName() {
    return name.map(span -> attempt.tokens().get(span.last()));
  }

  private String text(Optional<SqlToken> token) {
    return token.map(SqlToken::text).or(said::name).orElse("");
  }

  private Diagnostic types() {
    var finding =
        QueryFinding.of(
            ErrorCode.SQL_TYPES, typesPlace(), "the types do not fit: %s", said.words());
    return finding.help("values that are compared or combined have to be of one type");
  }

  private Place typesPlace() {
    if (said.position().isPresent()) {
      return place(attempt.tokens().get(refusedToken()));
    }
    var text =
        attempt.tokens().stream()
            .filter(each -> each.kind() == SqlToken.Kind.TEXT)
            .filter(each -> said.name().filter(each.text()::equals).isPresent())
            .findFirst();
    return text.map(this::place)
        .or(() ->
            attempt.onlyComparison().stream()
                .mapToObj(i -> place(attempt.tokens().get(i)))
                .findFirst())
        .orElse(attempt.text().whole());
  }

  private Diagnostic grouping() {
    if (name.isEmpty()) {
      return other();
    }
    var first = attempt.tokens().get(name.get().first());
    var last = attempt.tokens().get(name.get().last());
    return said.words().startsWith("column")
        ? GroupingFinding.of(new Grouping.Mistake.Ungrouped(first, last), attempt.text())
        : GroupingFinding.of(new Grouping.Mistake.EarlyAggregate(first), attempt.text());
  }

  private Diagnostic other() {
    return QueryFinding.of(
            ErrorCode.SQL_REFUSED,
            place(attempt.tokens().get(refusedToken())),
            "the database refuses this statement: %s",
            said.words())
        .withoutHelp();
  }

  private String meant(Collection<String> names, String otherwise) {
    var near = NearestNames.to(text(lastOfName()), names);
    return near.isEmpty() ? otherwise : "did you mean `" + near.getFirst() + "`?";
  }

  private Place place(SqlToken token) {
    return attempt.place(token);
  }

  /** The tables of the schema that the query names anywhere. */
  private List<String> tables() {
    return attempt.tokens().stream()
        .map(SqlToken::text)
        .filter(attempt.schema().tables().byName()::containsKey)
        .distinct()
        .toList();
  }

  private List<SchemaTables.Column> columns(String name) {
    var tables = attempt.schema().tables();
    return tables.named(name, List.copyOf(tables.byName().keySet()));
  }

  private List<String> columnsOf(List<String> tables) {
    return tables.stream()
        .flatMap(
            table -> attempt.schema().tables().byName().getOrDefault(table, List.of()).stream())
        .map(SchemaTables.Column::name)
        .toList();
  }

  private String shown(List<String> tables) {
    return tables.stream()
        .map(table -> "`%s` has %s".formatted(table, String.join(", ", columnsOf(List.of(table)))))
        .reduce((one, other) -> one + "; " + other)
        .orElse("there is no table in this query");
  }
}
