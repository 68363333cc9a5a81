package javalings.query;

import javalings.model.Diagnostic;
import javalings.model.ErrorCode;

/** Says what is wrong with the groups of a query. */
final class GroupingFinding {

  private GroupingFinding() {}

  static Diagnostic of(Grouping.Mistake mistake, QueryText text) {
    var place = text.place(mistake.first().start(), mistake.last().end());
    var written = text.value().substring(mistake.first().start(), mistake.last().end());
    return switch (mistake) {
      case Grouping.Mistake.Ungrouped _ ->
          QueryFinding.of(
                  ErrorCode.SQL_GROUPING,
                  place,
                  "`%s` may have several values in a group, and a group becomes one row",
                  written)
              .help("write it after GROUP BY, or take one value of it: max(…)");
      case Grouping.Mistake.EarlyAggregate _ ->
          QueryFinding.of(
                  ErrorCode.SQL_GROUPING,
                  place,
                  "`%s` is about a group, and WHERE looks at single rows",
                  written)
              .help("write conditions on groups after HAVING");
    };
  }
}
