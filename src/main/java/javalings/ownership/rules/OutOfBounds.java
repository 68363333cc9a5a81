package javalings.ownership.rules;

import java.util.List;
import java.util.Optional;
import javalings.ownership.flow.Counts;
import javalings.ownership.flow.Facts;
import javalings.ownership.mir.Counting;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Step;

/** {@code bounds}: an index that is known lies outside of a length that is known. */
final class OutOfBounds {
  static final String CODE = "bounds";

  private OutOfBounds() {}

  static List<Finding> check(Facts facts) {
    var taking = facts.graph().inOrder().stream().filter(OutOfBounds::takes).toList();
    if (taking.isEmpty()) {
      return List.of();
    }
    var counts = new Counts(facts.body(), facts.graph());
    return taking.stream().flatMap(node -> finding(node, counts).stream()).toList();
  }

  private static boolean takes(Node node) {
    return node.step() instanceof Step.Count(Counting.Takes _);
  }

  private static Optional<Finding> finding(Node node, Counts counts) {
    return node.step() instanceof Step.Count(Counting.Takes(var index, var length))
        ? counts
            .at(node, index)
            .flatMap(at ->
                counts
                    .at(node, length)
                    .filter(all -> at < 0 || at >= all)
                    .map(all -> finding(node, at, all)))
        : Optional.empty();
  }

  private static Finding finding(Node node, int index, int length) {
    return Finding.of(
            CODE,
            "this operation will fail at run time",
            node.span(),
            "index out of bounds: the length is %d but the index is %d".formatted(length, index))
        .help("the first index is 0, and the last is the length less 1");
  }
}
