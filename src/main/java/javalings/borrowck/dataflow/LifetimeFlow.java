package javalings.borrowck.dataflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;

/** A borrow that a body was given gets to where its signature does not say that it may get. */
public sealed interface LifetimeFlow {
  /** The variable that held the borrow when the body began. */
  MirLocal from();

  /** It is kept for good, as a thread does. */
  record Kept(MirLocal from) implements LifetimeFlow {}

  /** It may be in the result. */
  record IntoResult(MirLocal from) implements LifetimeFlow {}

  /** It may be in what another parameter holds. */
  record IntoParameter(MirLocal from, MirLocal to) implements LifetimeFlow {}

  static List<LifetimeFlow> of(MirBody body, Regions regions) {
    var found = new ArrayList<LifetimeFlow>();
    for (var local : body.locals()) {
      if (local.kind().borrows() && local.fromOutside()) {
        of(body, local, regions.reach(local.id())).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether a variable is the receiver or a parameter, and not captured. */
  static boolean given(MirLocal local) {
    return local.role() == MirLocal.Role.PARAMETER || local.role() == MirLocal.Role.SELF;
  }

  /** As rustc, which says one thing of each lifetime, and says the worst first. */
  private static Optional<LifetimeFlow> of(MirBody body, MirLocal local, Regions.Reach reach) {
    // Of what a lambda captured, the body around it says so.
    if (reach.lastsForever() && given(local)) {
      return Optional.of(new Kept(local));
    }
    var targets = targets(body, local, reach);
    var named = targets.stream().filter(other -> named(body, other)).findFirst();
    if (given(local) && reach.returned() && !named(body, local) && named.isEmpty()) {
      return Optional.of(new IntoResult(local));
    }
    return named
        .or(() -> targets.stream().findFirst())
        .map(other -> new IntoParameter(local, other));
  }

  /** The other parameters that get the borrow, and may not. */
  private static List<MirLocal> targets(MirBody body, MirLocal local, Regions.Reach reach) {
    return reach.parameters().stream()
        .filter(other -> other != local.id())
        .mapToObj(body.locals()::get)
        .filter(other -> other.role() == MirLocal.Role.PARAMETER)
        .filter(other -> !named(body, local) || !named(body, other) || reach.getsInto(other.id()))
        .toList();
  }

  /** Whether the signature lets the result borrow from it; all such have the same lifetime. */
  private static boolean named(MirBody body, MirLocal local) {
    return body.returnsFrom().contains(local.id());
  }
}
