package javalings.borrowck.mir;

import java.util.List;

/**
 * A point of a body.
 *
 * @param id its index in the body
 * @param next the ids of the points that may follow
 */
public record Location(
    int id, MirStatement statement, MirSpan span, SourceInfo sourceInfo, List<Integer> next) {
  public Location {
    next = List.copyOf(next);
  }
}
