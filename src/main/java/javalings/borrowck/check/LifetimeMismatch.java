package javalings.borrowck.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javalings.borrowck.dataflow.BodyFacts;
import javalings.borrowck.dataflow.Regions;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.SignatureFixes;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.Rvalue;
import javalings.model.ErrorCode;

/**
 * E0621 and E0521: a parameter's borrow gets into a result, or to another thread, although the
 * signature does not say so. Callers believe the signature.
 */
final class LifetimeMismatch {
  private LifetimeMismatch() {}

  static List<BorrowFinding> check(BodyFacts facts) {
    var found = new ArrayList<BorrowFinding>();
    for (var local : facts.body().locals()) {
      if (local.kind().borrows() && local.fromOutside()) {
        check(facts, local).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean given(MirLocal local) {
    return local.role() == MirLocal.Role.PARAMETER || local.role() == MirLocal.Role.SELF;
  }

  /** As rustc, which says one thing of each lifetime, and says the worst first. */
  private static Optional<BorrowFinding> check(BodyFacts facts, MirLocal local) {
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
  private static List<MirLocal> targets(BodyFacts facts, MirLocal local, Regions.Reach reach) {
    return reach.parameters().stream()
        .filter(other -> other != local.id())
        .mapToObj(facts.body().locals()::get)
        .filter(other -> other.role() == MirLocal.Role.PARAMETER)
        .filter(other -> !named(facts, local) || !named(facts, other) || reach.getsInto(other.id()))
        .toList();
  }

  /** Whether the signature lets the result borrow from it; all such have the same lifetime. */
  private static boolean named(BodyFacts facts, MirLocal local) {
    return facts.body().returnsFrom().contains(local.id());
  }

  private static BorrowFinding intoResult(BodyFacts facts, MirLocal local, Regions.Reach reach) {
    return unsaid(facts, local, returned(facts, reach.locals()).span());
  }

  private static BorrowFinding escapes(BodyFacts facts, MirLocal local, Regions.Reach reach) {
    var finding =
        BorrowFinding.of(
            ErrorCode.E0521,
            "borrowed data escapes outside of method",
            kept(facts, reach.locals()).span(),
            "`" + local + "` escapes the method body here");
    return lent(finding, local, "valid in the method body");
  }

  /** The receiver is declared nowhere. */
  private static BorrowFinding lent(BorrowFinding finding, MirLocal local, String how) {
    var text = "`" + local + "` is only " + how;
    return local.role() == MirLocal.Role.SELF
        ? finding.note(text)
        : finding.label(local.declared(), text);
  }

  private static BorrowFinding unsaid(BodyFacts facts, MirLocal local, MirSpan at) {
    return facts.body().returnsFrom().isEmpty() ? hidden(local, at) : unnamed(facts, local, at);
  }

  /** The signature says that the result borrows, but not from this. */
  private static BorrowFinding unnamed(BodyFacts facts, MirLocal local, MirSpan at) {
    var names = names(facts);
    return BorrowFinding.of(
            ErrorCode.E0621,
            "explicit lifetime required in the type of `" + local + "`",
            at,
            "the result borrows from `" + local + "`, and the signature does not say so")
        .help("name it in the signature: `@From(" + SignatureFixes.list(names) + ")`")
        .mend(SignatureFixes.from(names, facts.body().locals().getFirst(), local));
  }

  /** Nothing in the signature says that the result borrows at all. */
  private static BorrowFinding hidden(MirLocal local, MirSpan at) {
    var finding =
        BorrowFinding.of(
            ErrorCode.E0700,
            "hidden type captures lifetime that does not appear in the result's type",
            at,
            "what is returned still looks at `" + local + "`, and the signature does not say so");
    return lent(finding, local, "lent to the method")
        .help("say that the result borrows (`@Borrowed`), or return a copy");
  }

  /** What the signature names already, and all that it has to name too. */
  private static List<String> names(BodyFacts facts) {
    return facts.body().locals().stream()
        .filter(LifetimeMismatch::given)
        .filter(local ->
            facts.body().returnsFrom().contains(local.id())
                || (local.kind().borrows() && facts.regions().reach(local.id()).returned()))
        .map(MirLocal::toString)
        .toList();
  }

  private static BorrowFinding intoAnother(BodyFacts facts, MirLocal from, MirLocal to) {
    return BorrowFinding.of(
            ErrorCode.E0621,
            "explicit lifetime required in the type of `" + from + "`",
            assigned(facts, from, to).span(),
            "`" + to + "` gets a borrow of `" + from + "` here, and callers cannot know")
        .help("return the borrow instead, with `@From(\"" + from + "\")`");
  }

  /** Where the one sets out for the other. */
  private static Location assigned(BodyFacts facts, MirLocal from, MirLocal to) {
    var holders = facts.regions().reach(from.id()).locals();
    return facts.body().locations().stream()
        .filter(location ->
            location.statement() instanceof MirStatement.Assign(var target, _)
                && target.local() != from.id()
                && holders.get(target.local())
                && facts.regions().reach(target.local()).parameters().get(to.id()))
        .findFirst()
        .orElse(facts.body().locations().getFirst());
  }

  private static Location kept(BodyFacts facts, BitSet holders) {
    return facts.body().locations().stream()
        .filter(location ->
            location.statement() instanceof MirStatement.Assign(_, Rvalue.Call call)
                && call.edges().stream()
                    .anyMatch(edge ->
                        edge.to() == OutlivesEdge.FOREVER
                            && holders.get(call.arguments().get(edge.from()).place().local())))
        .findFirst()
        .orElse(facts.body().locations().getFirst());
  }

  private static Location returned(BodyFacts facts, BitSet holders) {
    return facts.body().locations().stream()
        .filter(location ->
            location.statement() instanceof MirStatement.Return(var local)
                && local.isPresent()
                && holders.get(local.getAsInt()))
        .findFirst()
        .orElse(facts.body().locations().getFirst());
  }
}
