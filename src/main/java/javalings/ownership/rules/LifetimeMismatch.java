package javalings.ownership.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javalings.ownership.flow.Facts;
import javalings.ownership.flow.Regions;
import javalings.ownership.mir.Flow;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Span;
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
    return unsaid(facts, local, returned(facts, reach.locals()).span());
  }

  private static Finding escapes(Facts facts, Local local, Regions.Reach reach) {
    var finding =
        Finding.of(
            "E0521",
            "borrowed data escapes outside of method",
            kept(facts, reach.locals()).span(),
            "`" + local + "` escapes the method body here");
    return lent(finding, local, "valid in the method body");
  }

  /** The receiver is declared nowhere. */
  private static Finding lent(Finding finding, Local local, String how) {
    var text = "`" + local + "` is only " + how;
    return local.role() == Local.Role.SELF
        ? finding.note(text)
        : finding.label(local.declared(), text);
  }

  private static Finding unsaid(Facts facts, Local local, Span at) {
    return facts.body().returnsFrom().isEmpty() ? hidden(local, at) : unnamed(facts, local, at);
  }

  /** The signature says that the result borrows, but not from this. */
  private static Finding unnamed(Facts facts, Local local, Span at) {
    var names = names(facts);
    return Finding.of(
            "E0621",
            "explicit lifetime required in the type of `" + local + "`",
            at,
            "the result borrows from `" + local + "`, and the signature does not say so")
        .help("name it in the signature: `@From(" + Mends.list(names) + ")`")
        .mend(Mends.from(names, facts.body().locals().getFirst(), local));
  }

  /** Nothing in the signature says that the result borrows at all. */
  private static Finding hidden(Local local, Span at) {
    var finding =
        Finding.of(
            "E0700",
            "hidden type captures lifetime that does not appear in the result's type",
            at,
            "what is returned still looks at `" + local + "`, and the signature does not say so");
    return lent(finding, local, "lent to the method")
        .help("say that the result borrows (`@Borrowed`), or return a copy");
  }

  /** What the signature names already, and all that it has to name too. */
  private static List<String> names(Facts facts) {
    return facts.body().locals().stream()
        .filter(LifetimeMismatch::given)
        .filter(local ->
            facts.body().returnsFrom().contains(local.id())
                || (local.kind().borrows() && facts.regions().reach(local.id()).returned()))
        .map(Local::toString)
        .toList();
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
