package javalings.ownership.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javalings.ownership.flow.Facts;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Step;

/**
 * E0621 and E0521: a parameter's borrow gets into a result, or to another thread, although the
 * signature does not say so. Callers believe the signature.
 */
final class LifetimeMismatch {
  private LifetimeMismatch() {}

  static List<Finding> check(Facts facts) {
    var found = new ArrayList<Finding>();
    for (var local : facts.body().locals()) {
      if (local.role() == Local.Role.PARAMETER && local.kind().borrows()) {
        check(facts, local, found);
      }
    }
    return found;
  }

  private static void check(Facts facts, Local local, List<Finding> found) {
    var reach = facts.regions().reach(local.id());
    if (reach.returned() && !facts.body().returnsFrom().contains(local.id())) {
      found.add(
          Finding.of(
                  "E0621",
                  "explicit lifetime required in the type of `" + local + "`",
                  returned(facts, reach.locals()).span(),
                  "the result borrows from `" + local + "`, and the signature does not say so")
              .help("name it in the signature: `@From(\"" + local + "\")`"));
    }
    if (reach.lastsForever()) {
      found.add(
          Finding.of(
              "E0521",
              "borrowed data escapes outside of method",
              local.declared(),
              "`" + local + "` is a reference that is only valid in the method body"));
    }
  }

  private static Node returned(Facts facts, BitSet holders) {
    return facts.body().nodes().stream()
        .filter(node ->
            node.step() instanceof Step.Return(var local)
                && local.isPresent()
                && holders.get(local.getAsInt()))
        .findFirst()
        .orElseThrow();
  }
}
