package javalings.ownership.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Mode;
import javalings.ownership.mir.Place;
import javalings.ownership.spec.Nature;
import javalings.ownership.spec.Natures;
import org.jspecify.annotations.Nullable;

/** The value of an expression with several ways to it: {@code a ? b : c}, a switch expression. */
final class Choice {
  private final Lowering body;
  private final Tree tree;
  private final int local;
  private final @Nullable Mode lent;
  private Kind kind = Kind.COPY;
  private Kind elements = Kind.OWNED;

  /** A choice whose ways are all lent as {@code lent} says; {@code null}: taken as they are. */
  Choice(Lowering body, Tree tree, @Nullable Mode lent) {
    this.body = body;
    this.tree = tree;
    this.lent = lent;
    local = body.operations.temporary(Kind.COPY, tree);
  }

  int local() {
    return local;
  }

  /** One way's value. */
  void add(ExpressionTree way) {
    if (lent != null) {
      store(body.expressions.lent(way, lent, Cause.PLAIN), way);
      return;
    }
    var term = body.expressions.lower(way);
    if (Natures.immutable(body.unit().type(tree))) {
      body.operations.read(term, Cause.PLAIN);
    } else {
      var kept = body.escapes.upcast(term, body.unit().type(tree));
      store(body.operations.take(kept, Cause.PLAIN), way);
    }
  }

  private void store(Term value, ExpressionTree way) {
    if (value.kind() != Kind.COPY && kind == Kind.COPY) {
      kind = value.kind();
      elements = value.elements();
      body.builder.rekind(local, kind);
    }
    body.operations.store(Place.of(local), value, body.span(way));
  }

  Term term() {
    var nature = body.shared.natures().of(body.unit().type(tree));
    return kind == Kind.COPY
        ? Term.foreign(nature, tree)
        : new Term(
            Place.of(local),
            kind,
            nature == Nature.LENT && kind == Kind.OWNED ? Nature.LENT : nature,
            elements,
            tree);
  }
}
