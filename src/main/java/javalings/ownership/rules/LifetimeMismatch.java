package javalings.ownership.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.ownership.flow.Facts;
import javalings.ownership.flow.Regions;
import javalings.ownership.mir.Flow;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;

/**
 * E0621 and E0521: a parameter's borrow gets into a result, or to another thread, although the
 * signature does not say so. Callers believe the signature.
 */
final class LifetimeMismatch {
  private LifetimeMismatch() {}

  static List<Finding> check(Facts facts) {
    var found = new ArrayList<Finding>();
    for (var local : facts.body().locals()) {
      if (local.kind().borrows() && local.fromOutside()) {
        check(facts, local).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean given(Local local) {
    return local.role() == Local.Role.PARAMETER || local.role() == Local.Role.SELF;
  }

  /** As rustc, which says one thing of each lifetime, and says the worst first. */
  private static Optional<Finding> check(Facts facts, Local local) {
    var reach = facts.regions().reach(local.id());
    // Of what a lambda captured, the body around it says so.
    if (reach.lastsForever() && given(local)) {
      return Optional.of(escapes(facts, local, reach));
    }
    var targets = targets(facts, local, reach);
    var named = targets.stream().filter(other -> named(facts, other)).findFirst();
    if (given(local) && reach.returned() && !named(facts, local) && named.isEmpty()) {
      return Optional.of(intoResult(facts, local, reach));
    }
    return named
        .or(() -> targets.stream().findFirst())
        .map(other -> intoAnother(facts, local, other));
  }

  /** The other parameters that get the borrow, and may not. */
  private static List<Local> targets(Facts facts, Local local, Regions.Reach reach) {
    return reach.parameters().stream()
        .filter(other -> other != local.id())
        .mapToObj(facts.body().locals()::get)
        .filter(other -> other.role() == Local.Role.PARAMETER)
        .filter(other -> !named(facts, local) || !named(facts, other) || reach.getsInto(other.id()))
        .toList();
  }

  /** Whether the signature lets the result borrow from it; all such have the same lifetime. */
  private static boolean named(Facts facts, Local local) {
    return facts.body().returnsFrom().contains(local.id());
  }

  private static Finding intoResult(Facts facts, Local local, Regions.Reach reach) {
    return Finding.of(
            "E0621",
            "explicit lifetime required in the type of `" + local + "`",
            returned(facts, reach.locals()).span(),
            "the result borrows from `" + local + "`, and the signature does not say so")
        .help("name it in the signature: `@From(" + names(facts, local) + ")`");
  }

  private static Finding escapes(Facts facts, Local local, Regions.Reach reach) {
    return Finding.of(
            "E0521",
            "borrowed data escapes outside of method",
            kept(facts, reach.locals()).span(),
            "`" + local + "` escapes the method body here")
        .label(local.declared(), "`" + local + "` is only valid in the method body");
  }

  /** What the signature names already, and what it has to name too. */
  private static String names(Facts facts, Local missing) {
    var names =
        Stream.concat(
                facts.body().returnsFrom().stream().sorted().map(facts.body().locals()::get),
                Stream.of(missing))
            .map(local -> "\"" + local + "\"")
            .toList();
    return names.size() == 1 ? names.getFirst() : "{" + String.join(", ", names) + "}";
  }

  private static Finding intoAnother(Facts facts, Local from, Local to) {
    return Finding.of(
            "E0621",
            "explicit lifetime required in the type of `" + from + "`",
            assigned(facts, from, to).span(),
            "`" + to + "` gets a borrow of `" + from + "` here, and callers cannot know")
        .help("return the borrow instead, with `@From(\"" + from + "\")`");
  }

  /** Where the one sets out for the other. */
  private static Node assigned(Facts facts, Local from, Local to) {
    var holders = facts.regions().reach(from.id()).locals();
    return facts.body().nodes().stream()
        .filter(node ->
            node.step() instanceof Step.Assign(var target, _)
                && target.local() != from.id()
                && holders.get(target.local())
                && facts.regions().reach(target.local()).parameters().get(to.id()))
        .findFirst()
        .orElse(facts.body().nodes().getFirst());
  }

  private static Node kept(Facts facts, BitSet holders) {
    return facts.body().nodes().stream()
        .filter(node ->
            node.step() instanceof Step.Assign(_, Value.Call call)
                && call.flows().stream()
                    .anyMatch(flow ->
                        flow.to() == Flow.FOREVER
                            && holders.get(call.arguments().get(flow.from()).place().local())))
        .findFirst()
        .orElse(facts.body().nodes().getFirst());
  }

  private static Node returned(Facts facts, BitSet holders) {
    return facts.body().nodes().stream()
        .filter(node ->
            node.step() instanceof Step.Return(var local)
                && local.isPresent()
                && holders.get(local.getAsInt()))
        .findFirst()
        .orElse(facts.body().nodes().getFirst());
  }
}
