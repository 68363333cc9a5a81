package javalings.ownership.lower;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Mode;
import javalings.ownership.spec.Nature;
import javax.lang.model.element.Element;

/**
 * What a loop walks through, and how: to look ({@code iter}), or to change what it finds ({@code
 * iter_mut}), which its variable says by a mark, or its body by what it does.
 */
final class Walk {
  private final Lowering body;
  private final Term over;
  private final boolean changes;

  Walk(Lowering body, EnhancedForLoopTree tree) {
    this.body = body;
    var variable = body.unit().element(tree.getVariable());
    var marked = variable != null && marked(variable) == Kind.REFMUT;
    var wants = marked || (variable != null && changed(variable));
    over =
        wants
            ? body.expressions.place(tree.getExpression(), Mode.MUT)
            : body.expressions.walked(tree.getExpression());
    changes =
        wants
            && (over.kind() == Kind.VIEW
                ? part(tree.getExpression(), marked)
                : over.elements() != Kind.REF && (marked || exclusive(over)));
  }

  private Kind marked(Element variable) {
    return body.shared.natures().marked(variable, Kind.COPY);
  }

  private boolean changed(Element variable) {
    return marked(variable) == Kind.COPY
        && body.shared.natures().of(variable.asType()) == Nature.OWNED
        && body.shared.changers().contain(variable);
  }

  /** Whether nobody else may look meanwhile. */
  private static boolean exclusive(Term term) {
    return term.kind().moves() && term.place() != null && !term.place().throughSharedBorrow();
  }

  /** {@code map.values()}: a part of something that is borrowed exclusively for the loop. */
  private boolean part(ExpressionTree tree, boolean marked) {
    if (tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() instanceof IdentifierTree name) {
      var owner = body.variables.term(name);
      // What is marked has been refused already where it is borrowed, if it is only shared.
      return owner.kind() != Kind.VIEW && (marked || exclusive(owner));
    }
    return false;
  }

  Term over() {
    return over;
  }

  Mode mode() {
    return changes ? Mode.MUT : Mode.SHARED;
  }

  /** How the loop's variable holds an element. */
  Kind kind(Element element) {
    var kind = body.shared.natures().kind(element);
    var nature = body.shared.natures().of(element.asType());
    if (changes && nature == Nature.OWNED) {
      return Kind.REFMUT;
    }
    if (over.elements() != Kind.OWNED && nature != Nature.PLAIN) {
      return over.elements();
    }
    return kind == Kind.OWNED && nature == Nature.OWNED
        ? Kind.REF
        : nature == Nature.LENT ? Kind.COPY : kind;
  }
}
