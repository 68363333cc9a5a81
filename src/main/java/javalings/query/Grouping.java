package javalings.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The groups of a SELECT, and its columns that have several values in a group. H2 sees that when
 * the query runs. Where the text is not clear, nothing is said.
 *
 * @param items the expressions of the result
 * @param scope the columns of FROM
 * @param where the condition on rows
 * @param groups after GROUP BY; nothing where there is no such clause
 * @param having the condition on groups
 */
record Grouping(
    List<List<SqlToken>> items,
    TableScope scope,
    List<SqlToken> where,
    Optional<List<SqlToken>> groups,
    List<SqlToken> having) {

  private static final Set<String> AGGREGATES =
      Set.of("count", "sum", "avg", "min", "max", "bool_and", "bool_or", "string_agg", "every");
  private static final Set<String> UNCLEAR = Set.of("rollup", "cube", "grouping", "sets");

  /** A mistake in the grouping, from its first token to its last. */
  sealed interface Mistake {
    SqlToken first();

    SqlToken last();

    /** A column that is neither grouped nor aggregated. */
    record Ungrouped(SqlToken first, SqlToken last) implements Mistake {}

    /** An aggregate among the conditions on rows. */
    record EarlyAggregate(SqlToken first) implements Mistake {
      @Override
      public SqlToken last() {
        return first;
      }
    }
  }

  /** The first mistake, as databases tell one only. */
  Optional<Mistake> mistake() {
    var early = aggregates(where).stream().findFirst();
    if (early.isPresent()) {
      return Optional.of(new Mistake.EarlyAggregate(early.get()));
    }
    var aggregated =
        groups.isPresent()
            || !having.isEmpty()
            || items.stream().anyMatch(item -> !aggregates(item).isEmpty());
    var unclear = groups.orElse(List.of()).stream().anyMatch(it -> UNCLEAR.contains(it.text()));
    return aggregated && !unclear ? ungrouped().stream().findFirst() : Optional.empty();
  }

  private List<Mistake> ungrouped() {
    var grouped = split(groups.orElse(List.of()));
    var texts = grouped.stream().map(Grouping::text).collect(Collectors.toSet());
    var columns = grouped.stream().flatMap(each -> column(each, 0).stream()).toList();
    var found = new ArrayList<Mistake>();
    for (var i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var alias = item.size() > 1 ? item.getLast().text() : "";
      if (!texts.contains(String.valueOf(i + 1)) && !texts.contains(alias)) {
        found.addAll(ungrouped(item, texts, columns));
      }
    }
    found.addAll(ungrouped(having, texts, columns));
    return found;
  }

  private List<Mistake> ungrouped(
      List<SqlToken> tokens, Set<String> texts, List<ResultColumn> grouped) {
    var found = new ArrayList<Mistake>();
    if (tokens.size() == 1 && tokens.getFirst().is("*")) {
      if (scope.star().stream().anyMatch(each -> !isGrouped(each, grouped))) {
        found.add(new Mistake.Ungrouped(tokens.getFirst(), tokens.getFirst()));
      }
      return found;
    }
    for (var i = 0; i < tokens.size(); i++) {
      var skipped = skipped(tokens, i, texts);
      if (skipped > i) {
        i = skipped;
        continue;
      }
      var column = column(tokens, i);
      var last = isDotted(tokens, i) ? i + 2 : i;
      if (column.isPresent() && !isGrouped(column.get(), grouped)) {
        found.add(new Mistake.Ungrouped(tokens.get(i), tokens.get(last)));
      }
      i = last;
    }
    return found;
  }

  /** The last token of an aggregate, of a query in brackets or of a grouped expression, if here. */
  private static int skipped(List<SqlToken> tokens, int at, Set<String> texts) {
    var opens = at + 1 < tokens.size() && tokens.get(at + 1).is("(");
    var call = tokens.get(at).isName() && opens;
    var query = tokens.get(at).is("(") && at + 1 < tokens.size() && tokens.get(at + 1).is("select");
    if (call && (AGGREGATES.contains(tokens.get(at).text()) || isGroupedCall(tokens, at, texts))) {
      return closing(tokens, at + 1);
    }
    if (tokens.get(at).is("as") || tokens.get(at).is("over") || tokens.get(at).is("filter")) {
      return opens ? closing(tokens, at + 1) : tokens.size();
    }
    return query ? closing(tokens, at) : at;
  }

  private static boolean isGroupedCall(List<SqlToken> tokens, int at, Set<String> texts) {
    return texts.contains(text(tokens.subList(at, closing(tokens, at + 1) + 1)));
  }

  private static int closing(List<SqlToken> tokens, int open) {
    var depth = 0;
    for (var i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).nesting();
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  private static boolean isDotted(List<SqlToken> tokens, int at) {
    return at + 2 < tokens.size() && tokens.get(at + 1).is(".");
  }

  /** The column that begins here, where one does. */
  private Optional<ResultColumn> column(List<SqlToken> tokens, int at) {
    if (tokens.isEmpty() || !tokens.get(at).isName()) {
      return Optional.empty();
    }
    return isDotted(tokens, at)
        ? scope.find(tokens.get(at).text(), tokens.get(at + 2).text())
        : scope.find(tokens.get(at).text());
  }

  /** All of a row is known where its key is. */
  private static boolean isGrouped(ResultColumn column, List<ResultColumn> grouped) {
    return grouped.stream()
        .anyMatch(each ->
            each.table().equals(column.table())
                && (each.isKey() || each.name().equals(column.name())));
  }

  private static List<SqlToken> aggregates(List<SqlToken> tokens) {
    var found = new ArrayList<SqlToken>();
    var inQueries = new HashSet<Integer>();
    for (var i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is("(") && tokens.get(i + 1).is("select")) {
        for (var inside = i; inside <= closing(tokens, i); inside++) {
          inQueries.add(inside);
        }
      }
      var call = AGGREGATES.contains(tokens.get(i).text()) && tokens.get(i + 1).is("(");
      if (call && !inQueries.contains(i) && !isWindow(tokens, closing(tokens, i + 1) + 1)) {
        found.add(tokens.get(i));
      }
    }
    return found;
  }

  private static boolean isWindow(List<SqlToken> tokens, int next) {
    return next < tokens.size() && (tokens.get(next).is("over") || tokens.get(next).is("filter"));
  }

  private static List<List<SqlToken>> split(List<SqlToken> tokens) {
    var parts = new ArrayList<List<SqlToken>>();
    var start = 0;
    var depth = 0;
    for (var i = 0; i < tokens.size(); i++) {
      depth += tokens.get(i).nesting();
      if (depth == 0 && tokens.get(i).is(",")) {
        parts.add(tokens.subList(start, i));
        start = i + 1;
      }
    }
    parts.add(tokens.subList(start, tokens.size()));
    parts.removeIf(List::isEmpty);
    return parts;
  }

  private static String text(List<SqlToken> tokens) {
    return tokens.stream().map(SqlToken::text).collect(Collectors.joining(" "));
  }
}
