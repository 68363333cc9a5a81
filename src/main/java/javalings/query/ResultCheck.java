package javalings.query;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.Place;
import javalings.query.QueryCall.Component;
import javalings.query.QueryCall.RowType;
import javalings.query.ResultColumn.Presence;

/** Checks the columns of a result against the components of the record that a row becomes. */
final class ResultCheck {

  private final QueryAttempt attempt;
  private final RowType row;
  private final Optional<List<ResultColumn>> read;
  private final List<Diagnostic> findings = new ArrayList<>();

  /**
   * Prepares the check.
   *
   * @param read the columns as the text has them, where it can be read
   */
  ResultCheck(QueryAttempt attempt, RowType row, Optional<List<ResultColumn>> read) {
    this.attempt = attempt;
    this.row = row;
    this.read = read;
  }

  /** A column and the type that the database tells of it. */
  private record Typed(ResultColumn column, Optional<SqlType> type) {}

  List<Diagnostic> findings(ResultSetMetaData result) throws SQLException {
    var columns = columns(result);
    names(columns.stream().map(Typed::column).toList());
    for (var typed : columns) {
      var component = typed.column().name().flatMap(this::component);
      if (component.isPresent()) {
        type(typed, component.get());
      }
    }
    return findings;
  }

  private List<Typed> columns(ResultSetMetaData result) throws SQLException {
    var count = result.getColumnCount();
    var known = read.filter(each -> each.size() == count);
    var columns = new ArrayList<Typed>();
    for (var i = 1; i <= count; i++) {
      var column = known.isPresent() ? known.get().get(i - 1) : told(result, i);
      columns.add(
          new Typed(column, SqlType.of(result.getColumnType(i), result.getColumnTypeName(i))));
    }
    return columns;
  }

  /** The driver's word on a query that we cannot read ourselves. */
  private ResultColumn told(ResultSetMetaData result, int number) throws SQLException {
    var outer =
        attempt.tokens().stream().anyMatch(it -> it.is("left") || it.is("right") || it.is("full"));
    var sure = result.isNullable(number) == ResultSetMetaData.columnNoNulls && !outer;
    return new ResultColumn(
        Optional.of(result.getColumnLabel(number)),
        0,
        attempt.text().value().length(),
        sure ? Presence.ALWAYS : Presence.UNKNOWN,
        Optional.empty(),
        false);
  }

  private void names(List<ResultColumn> columns) {
    var seen = new HashSet<String>();
    var before = findings.size();
    for (var column : columns) {
      if (column.name().isEmpty()) {
        findings.add(
            QueryFinding.of(ErrorCode.SQL_COLUMNS, place(column), "this column has no name")
                .help("give it the name of a component of `%s`: AS name", row.name()));
      } else if (component(column.name().get()).isEmpty()) {
        findings.add(unwanted(column, columns));
      } else if (!seen.add(plain(column.name().get()))) {
        findings.add(twice(column));
      }
    }
    if (findings.size() == before) {
      missing(columns).forEach(component -> findings.add(missing(component)));
    }
  }

  private Diagnostic unwanted(ResultColumn column, List<ResultColumn> columns) {
    var missing = missing(columns).stream().map(each -> "`" + each.name() + "`").toList();
    return QueryFinding.of(
            ErrorCode.SQL_COLUMNS,
            place(column),
            "`%s` has no component `%s`",
            row.name(),
            bare(column.name().orElseThrow()))
        .label("this column becomes nothing")
        .help(
            "%s",
            missing.isEmpty()
                ? "leave the column out, or add a component"
                : "no column becomes %s: rename one with AS".formatted(String.join(", ", missing)));
  }

  private Diagnostic twice(ResultColumn column) {
    return QueryFinding.of(
            ErrorCode.SQL_COLUMNS,
            place(column),
            "two columns of the result are called `%s`",
            bare(column.name().orElseThrow()))
        .help("give one of them another name with AS, or leave it out");
  }

  private List<Component> missing(List<ResultColumn> columns) {
    var names =
        columns.stream()
            .flatMap(each -> each.name().stream())
            .map(ResultCheck::plain)
            .collect(Collectors.toSet());
    return row.components().stream().filter(each -> !names.contains(plain(each.name()))).toList();
  }

  private Diagnostic missing(Component component) {
    var finding =
        QueryFinding.of(
            ErrorCode.SQL_COLUMNS,
            row.place(),
            "no column of the query becomes `%s` of `%s`",
            component.name(),
            row.name());
    return component
        .place()
        .map(place -> finding.label(place, "has no column"))
        .orElse(finding)
        .help("select a column of that name, or name one so with AS");
  }

  private Optional<Component> component(String column) {
    return row.components().stream()
        .filter(each -> plain(each.name()).equals(plain(column)))
        .findFirst();
  }

  /** {@code placed_at} and {@code placedAt} are one name. */
  private static String plain(String name) {
    return bare(name).replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** Without what is said about null. */
  private static String bare(String name) {
    return name.endsWith("!") || name.endsWith("?") ? name.substring(0, name.length() - 1) : name;
  }

  private void type(Typed typed, Component component) {
    var column = typed.column();
    var presence = presence(column);
    if (typed.type().isEmpty()) {
      findings.add(
          QueryFinding.of(
                  ErrorCode.SQL_COLUMN_TYPE,
                  place(column),
                  "the type of this column is not known here")
              .help("say it: CAST(… AS varchar), for example"));
    } else if (!typed.type().get().boxed().equals(component.type().boxed())) {
      findings.add(wrongType(column, typed.type().get(), presence, component));
    } else if (presence != Presence.ALWAYS && !component.type().optional()) {
      findings.add(mayBeNull(column, typed.type().get(), presence, component));
    }
  }

  private static Presence presence(ResultColumn column) {
    var name = column.name().orElse("");
    if (name.endsWith("!")) {
      return Presence.ALWAYS;
    }
    return name.endsWith("?") ? column.presence().or(Presence.UNKNOWN) : column.presence();
  }

  private Diagnostic wrongType(
      ResultColumn column, SqlType type, Presence presence, Component component) {
    var wanted =
        presence == Presence.ALWAYS ? type.java() : "Optional<%s>".formatted(type.argument());
    var finding =
        QueryFinding.of(
                ErrorCode.SQL_COLUMN_TYPE,
                place(column),
                "`%s` is %s, and component `%s` is `%s`",
                bare(column.name().orElseThrow()),
                type.words(),
                component.name(),
                component.type().shown())
            .label("becomes `%s`", wanted);
    return labelled(finding, component).help("make the component `%s`", wanted);
  }

  private Diagnostic mayBeNull(
      ResultColumn column, SqlType type, Presence presence, Component component) {
    var name = bare(column.name().orElseThrow());
    var finding =
        QueryFinding.of(
                ErrorCode.SQL_NULL,
                place(column),
                "`%s` may be null, and component `%s` has no room for that",
                name,
                component.name())
            .label("%s", why(column, presence));
    return labelled(finding, component)
        .help("make the component `Optional<%s>`%s", type.argument(), sure(column, presence));
  }

  private static String sure(ResultColumn column, Presence presence) {
    if (presence != Presence.UNKNOWN) {
      return "";
    }
    return column.presence() == Presence.ALWAYS
        ? ", or take the `?` off the name"
        : "; if you know that it is never null, name it \"%s!\""
            .formatted(bare(column.name().orElseThrow()));
  }

  private static String why(ResultColumn column, Presence presence) {
    return switch (presence) {
      case NULLABLE -> "the table lets it be null";
      case OUTER_JOINED ->
          "a row may have no `%s`, since the join is an outer one"
              .formatted(column.table().orElse(""));
      case UNKNOWN ->
          column.presence() == Presence.ALWAYS
              ? "by the `?` of its name, it may be null"
              : "the database does not know whether it is ever null";
      case ALWAYS -> "";
    };
  }

  private static QueryFinding labelled(QueryFinding finding, Component component) {
    return component
        .place()
        .map(place -> finding.label(place, "`%s`".formatted(component.type().shown())))
        .orElse(finding);
  }

  private Place place(ResultColumn column) {
    return column.end() == 0
        ? attempt.text().whole()
        : attempt.text().place(column.start(), column.end());
  }
}
