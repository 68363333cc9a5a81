package javalings.ownership.mir;

import java.util.List;

/**
 * A point of a body.
 *
 * @param id its index in the body
 * @param next the ids of the points that may follow
 */
public record Node(int id, Step step, Span span, Cause cause, List<Integer> next) {
  public Node {
    next = List.copyOf(next);
  }
}
