package javalings.ownership.lower;

import com.sun.source.tree.Tree;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Place;
import javalings.ownership.spec.Nature;
import javalings.ownership.spec.Natures;

/** The value of an expression with several ways to it: {@code a ? b : c}, a switch expression. */
final class Choice {
  private final Lowering body;
  private final Tree tree;
  private final int local;
  private Kind kind = Kind.COPY;
  private Kind elements = Kind.OWNED;

  Choice(Lowering body, Tree tree) {
    this.body = body;
    this.tree = tree;
    local = body.operations.temporary(Kind.COPY, tree);
  }

  int local() {
    return local;
  }

  /** One way's value. */
  void add(Term term) {
    if (Natures.immutable(body.unit().type(tree))) {
      body.operations.read(term, Cause.PLAIN);
      return;
    }
    var value = body.operations.take(term, Cause.PLAIN);
    if (value.kind() != Kind.COPY && kind == Kind.COPY) {
      kind = value.kind();
      elements = value.elements();
      body.builder.rekind(local, kind);
    }
    body.operations.store(Place.of(local), value, body.span(term.tree()));
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
