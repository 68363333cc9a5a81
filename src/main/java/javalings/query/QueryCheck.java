package javalings.query;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.query.SqlToken.Kind;

/** Checks one query against its schema: its text first, then its values and its result. */
final class QueryCheck {

  /** A query with more mistakes than that is written anew anyway. */
  private static final int MOST_NAMES = 8;

  private static final Set<String> ALLOWED =
      Set.of("select", "with", "values", "insert", "update", "delete", "merge", "(");

  private static final Set<DatabaseRefusal.Kind> NAMES_TO_LEAVE_OUT =
      Set.of(
          DatabaseRefusal.Kind.COLUMN, DatabaseRefusal.Kind.ALIAS, DatabaseRefusal.Kind.AMBIGUOUS);

  private final QueryAttempt attempt;
  private final QueryCall call;
  private final List<Diagnostic> findings = new ArrayList<>();

  private QueryCheck(QueryAttempt attempt, QueryCall call) {
    this.attempt = attempt;
    this.call = call;
  }

  static List<Diagnostic> findings(PreparedSchema schema, QueryText text, QueryCall call) {
    var check = new QueryCheck(new QueryAttempt(schema, text), call);
    check.text();
    if (check.findings.isEmpty()) {
      check.statement();
    }
    return check.findings;
  }

  /**
   * Finds mistakes that are seen without the database, or that it would take for something else.
   */
  private void text() {
    for (var token : attempt.tokens()) {
      switch (token.kind()) {
        case UNTERMINATED -> unterminated(token);
        case FOREIGN_PARAMETER -> foreign(token);
        case SYMBOL -> symbol(token);
        default -> {}
      }
    }
    var first = attempt.tokens().getFirst();
    if (first.kind() == Kind.END) {
      findings.add(
          QueryFinding.of(
                  ErrorCode.SQL_NO_ROWS, attempt.place(first), "this text holds no statement")
              .help("write the query: SELECT …"));
    } else if (findings.isEmpty()) {
      oneStatement();
    }
  }

  private void unterminated(SqlToken token) {
    findings.add(
        QueryFinding.of(
                ErrorCode.SQL_SYNTAX,
                attempt.place(token),
                "`%s` begins something that never ends",
                token.text())
            .help("close it; a quote inside of a text is written twice: 'O''Hara'"));
  }

  /** PostgreSQL lets people define such an operator, and H2 reads two of them. */
  private void symbol(SqlToken token) {
    if (token.is("==")) {
      findings.add(
          QueryFinding.of(ErrorCode.SQL_SYNTAX, attempt.place(token), "`==` is no operator of SQL")
              .help("compare with `=`"));
    }
  }

  private void foreign(SqlToken token) {
    findings.add(
        QueryFinding.of(
                ErrorCode.SQL_PARAMETERS,
                attempt.place(token),
                "`%s` is no parameter here",
                token.text())
            .help("write `?` for a value; the values come after the text in their order"));
  }

  /** A second statement would not be prepared before the first has run. */
  private void oneStatement() {
    var tokens = attempt.tokens();
    for (var i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is(";") && tokens.get(i + 1).kind() != Kind.END) {
        findings.add(
            QueryFinding.of(
                    ErrorCode.SQL_SYNTAX,
                    attempt.place(tokens.get(i + 1)),
                    "a second statement begins here")
                .help("send one statement at a time"));
        return;
      }
    }
  }

  private void statement() {
    var now = attempt;
    var said = now.prepare(this::prepared);
    while (said.isPresent() && findings.size() < MOST_NAMES) {
      var refused = RefusedQuery.of(now, said.get());
      var leftOut = refused.name().filter(_ -> NAMES_TO_LEAVE_OUT.contains(refused.said().kind()));
      if (!findings.isEmpty() && leftOut.isEmpty()) {
        return;
      }
      findings.add(refused.finding());
      if (leftOut.isEmpty()) {
        return;
      }
      now = now.without(leftOut.get());
      said = now.prepare(_ -> {});
    }
  }

  private void prepared(PreparedStatement statement) throws SQLException {
    var first = attempt.tokens().getFirst();
    if (!ALLOWED.contains(first.text())) {
      findings.add(
          QueryFinding.of(
                  ErrorCode.SQL_REFUSED,
                  attempt.place(first),
                  "`%s` is not allowed here",
                  first.text())
              .help("a program of this course may SELECT, INSERT, UPDATE and DELETE, and no more"));
      return;
    }
    var read = SelectReader.read(attempt.tokens(), attempt.schema().tables());
    read.flatMap(SelectReader.Reading::mistake)
        .ifPresent(mistake -> findings.add(GroupingFinding.of(mistake, attempt.text())));
    if (!findings.isEmpty()) {
      return;
    }
    findings.addAll(new ParameterCheck(attempt, call.values()).findings(statement));
    var result = statement.getMetaData();
    if (call.row().isEmpty() == (result == null)) {
      if (result != null) {
        var columns = read.map(SelectReader.Reading::columns);
        findings.addAll(new ResultCheck(attempt, call.row().get(), columns).findings(result));
      }
    } else {
      findings.add(wrongMethod(first, result != null));
    }
  }

  private Diagnostic wrongMethod(SqlToken first, boolean hasRows) {
    return hasRows
        ? QueryFinding.of(
                ErrorCode.SQL_NO_ROWS,
                attempt.place(first),
                "`execute` does not read the rows of this query")
            .help("read them with `queryAs`")
        : QueryFinding.of(
                ErrorCode.SQL_NO_ROWS, attempt.place(first), "this statement gives no rows")
            .help("send it with `execute`, which tells how many rows it has changed");
  }
}
