package javalings.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.query.ResultColumn.Presence;

/**
 * The columns that a FROM clause offers.
 *
 * @param merged the columns of NATURAL and USING, which stand first and belong to no table
 * @param columns those of the tables, in their order
 */
record TableScope(List<ResultColumn> merged, List<ResultColumn> columns) {

  static final TableScope EMPTY = new TableScope(List.of(), List.of());

  TableScope {
    merged = List.copyOf(merged);
    columns = List.copyOf(columns);
  }

  static TableScope of(String alias, List<ResultColumn> columns) {
    return new TableScope(List.of(), columns.stream().map(each -> each.of(alias)).toList());
  }

  /** All under another name: {@code (a JOIN b) AS both}. */
  TableScope named(String alias) {
    return of(alias, star());
  }

  TableScope and(TableScope other) {
    return new TableScope(
        Stream.concat(merged.stream(), other.merged.stream()).toList(),
        Stream.concat(columns.stream(), other.columns.stream()).toList());
  }

  TableScope outerJoined() {
    return new TableScope(outerJoined(merged), outerJoined(columns));
  }

  private static List<ResultColumn> outerJoined(List<ResultColumn> columns) {
    return columns.stream().map(each -> each.with(each.presence().outerJoined())).toList();
  }

  /** The names that both sides have, in the order of this one: what NATURAL joins by. */
  List<String> shared(TableScope other) {
    return star().stream()
        .flatMap(each -> each.name().stream())
        .filter(name -> other.star().stream().anyMatch(it -> it.name().equals(Optional.of(name))))
        .toList();
  }

  /** With columns that stand for two: the one of the first, or of the second where it is null. */
  TableScope merging(List<ResultColumn> both) {
    var all = new ArrayList<>(both);
    all.addAll(merged);
    return new TableScope(all, columns);
  }

  /** The columns of an asterisk. */
  List<ResultColumn> star() {
    var shown =
        columns.stream()
            .filter(each -> merged.stream().noneMatch(it -> it.name().equals(each.name())));
    return Stream.concat(merged.stream(), shown).toList();
  }

  /** The columns of {@code alias.*}. */
  List<ResultColumn> star(String alias) {
    return columns.stream().filter(each -> each.table().equals(Optional.of(alias))).toList();
  }

  boolean has(String alias) {
    return !star(alias).isEmpty();
  }

  /** A column by its name alone; nothing where there is none or more than one. */
  Optional<ResultColumn> find(String name) {
    var found = star().stream().filter(each -> each.name().equals(Optional.of(name))).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  Optional<ResultColumn> find(String alias, String name) {
    return star(alias).stream().filter(each -> each.name().equals(Optional.of(name))).findFirst();
  }

  /** Whether a merged column always has a value, by the kind of join. */
  static Presence merged(JoinKind kind, Presence left, Presence right) {
    return switch (kind) {
      case INNER, LEFT -> left;
      case RIGHT -> right;
      case FULL -> left.or(right);
    };
  }

  enum JoinKind {
    INNER,
    LEFT,
    RIGHT,
    FULL
  }
}
