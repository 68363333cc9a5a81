package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.TypeClass;
import org.jspecify.annotations.Nullable;

/** The value of an expression with several ways to it: {@code a ? b : c}, a switch expression. */
final class ConditionalValue {
  private final BodyContext body;
  private final EscapeDetection escapes;
  private final Tree tree;
  private final int local;
  private final @Nullable BorrowKind lent;
  private boolean cast;
  private OwnershipKind kind = OwnershipKind.COPY;
  private OwnershipKind elements = OwnershipKind.OWNED;

  /** A choice whose ways are all lent as {@code lent} says; {@code null}: taken as they are. */
  ConditionalValue(BodyContext body, Tree tree, @Nullable BorrowKind lent) {
    this.body = body;
    escapes = new EscapeDetection(body);
    this.tree = tree;
    this.lent = lent;
    local = body.values.temporary(OwnershipKind.COPY, tree);
  }

  /** A choice whose ways are all cast: each of them is found to be an owner. */
  static ConditionalValue cast(BodyContext body, Tree cast) {
    var choice = new ConditionalValue(body, cast, null);
    choice.cast = true;
    return choice;
  }

  int local() {
    return local;
  }

  /** One way's value. */
  void add(ExpressionTree way) {
    if (lent != null) {
      store(body.expressions().lent(way, lent, SourceInfo.PLAIN), way);
      return;
    }
    var expr = cast ? new Downcasts(body).cast(way, tree) : body.expressions().lower(way);
    if (TypeClasses.immutable(body.unit().type(tree))) {
      body.values.read(expr, SourceInfo.PLAIN);
    } else {
      var kept = escapes.upcast(expr, body.unit().type(tree));
      store(body.values.take(kept, SourceInfo.PLAIN), way);
    }
  }

  private void store(ExprResult value, ExpressionTree way) {
    if (value.runsOnce() || (value.kind() != OwnershipKind.COPY && kind == OwnershipKind.COPY)) {
      kind = value.heldIn(body.file.typeClasses().of(body.unit().type(tree)));
      elements = value.elements();
      body.builder.rekind(local, kind);
    }
    body.values.store(MirPlace.of(local), value, body.span(way));
  }

  ExprResult result() {
    var typeClass = body.file.typeClasses().of(body.unit().type(tree));
    return kind == OwnershipKind.COPY
        ? ExprResult.foreign(typeClass, tree)
        : new ExprResult(
            MirPlace.of(local),
            kind,
            typeClass == TypeClass.LENT && kind == OwnershipKind.OWNED ? TypeClass.LENT : typeClass,
            elements,
            tree);
  }
}
