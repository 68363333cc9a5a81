package javalings.borrowck.check;

import java.util.ArrayList;
import java.util.List;

/**
 * All rules. Where several could speak of the same thing, the first that applies does. Here and
 * where the lists are gone through, loops stand for streams: a first check would pay for these.
 */
final class RuleList {
  static final List<Rule> ALL =
      List.of(
          new IncompatibleOverride(),
          new MissingLifetime(),
          new UndeclaredLifetime(),
          new UntrackedAlias(),
          new FunctionMismatch(),
          new LambdaCalledTwice(),
          new UnsynchronizedSend(),
          new TwoUniqueLambdas(),
          new UniqueLambdaAfterBorrow(),
          new BorrowAfterUniqueLambda(),
          new MutableTwice(),
          new SharedAndMutable(),
          new UseWhileMutablyBorrowed(),
          new MoveWhileBorrowed(),
          new AssignWhileBorrowed(),
          new LambdaOutlives(),
          new ReturnsLocal(),
          new TemporaryDropped(),
          new OutlivesOwner(),
          new MoveOutOfBorrow(),
          new AssignThroughShared(),
          new BorrowMutThroughShared(),
          new UseAfterMove(),
          new NullDereference(),
          new OutOfBounds(),
          new BorrowEscapes(),
          new LifetimeMismatch(),
          new HiddenLifetime());

  static final List<ConflictRule> CONFLICT = of(ConflictRule.class);
  static final List<AccessRule> ACCESS = of(AccessRule.class);
  static final List<BodyRule> BODY = of(BodyRule.class);
  static final List<ObservationRule> OBSERVATION = of(ObservationRule.class);
  static final List<DeclarationRule> DECLARATION = of(DeclarationRule.class);

  private RuleList() {}

  private static <R extends Rule> List<R> of(Class<R> kind) {
    var found = new ArrayList<R>();
    for (var rule : ALL) {
      if (kind.isInstance(rule)) {
        found.add(kind.cast(rule));
      }
    }
    return found;
  }
}
