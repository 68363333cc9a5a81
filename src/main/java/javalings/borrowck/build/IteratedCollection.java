package javalings.borrowck.build;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.OwnershipKind;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;

/**
 * The collection that a loop walks through, and its mode: to look ({@code iter}), or to change what
 * it finds ({@code iter_mut}), which its variable says by a mark, or its body by what it does.
 */
final class IteratedCollection {
  private final BodyContext body;
  private final ExprResult over;
  private final boolean changes;

  IteratedCollection(BodyContext body, EnhancedForLoopTree tree) {
    this.body = body;
    var variable = body.unit().element(tree.getVariable());
    var marked = variable != null && marked(variable) == OwnershipKind.REFMUT;
    var wants = marked || (variable != null && changed(variable));
    over =
        wants
            ? body.expressions().place(tree.getExpression(), BorrowKind.MUT)
            : body.expressions().walked(tree.getExpression());
    changes =
        wants
            && (over.kind() == OwnershipKind.VIEW
                ? part(tree.getExpression(), marked)
                : over.elements() != OwnershipKind.REF && (marked || exclusive(over)));
  }

  private OwnershipKind marked(Element variable) {
    return body.file.typeClasses().marked(variable, OwnershipKind.COPY);
  }

  private boolean changed(Element variable) {
    return marked(variable) == OwnershipKind.COPY
        && body.file.typeClasses().of(variable.asType()) == TypeClass.OWNED
        && body.file.mutated().contain(variable);
  }

  /** Whether nobody else may look meanwhile. */
  private static boolean exclusive(ExprResult expr) {
    return expr.kind().moves() && expr.place() != null && !expr.place().throughSharedBorrow();
  }

  /** {@code map.values()}: a part of something that is borrowed exclusively for the loop. */
  private boolean part(ExpressionTree tree, boolean marked) {
    if (tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() instanceof IdentifierTree name) {
      var owner = body.variables.named(name);
      // An annotated variable has been refused already where it borrows what is only shared.
      return owner.kind() != OwnershipKind.VIEW && (marked || exclusive(owner));
    }
    return false;
  }

  ExprResult over() {
    return over;
  }

  BorrowKind mode() {
    return changes ? BorrowKind.MUT : BorrowKind.SHARED;
  }

  /** How the loop's variable holds an element. */
  OwnershipKind kind(Element element) {
    var kind = body.file.typeClasses().kind(element);
    var typeClass = body.file.typeClasses().of(element.asType());
    if (changes && typeClass == TypeClass.OWNED) {
      return OwnershipKind.REFMUT;
    }
    if (over.elements() != OwnershipKind.OWNED && typeClass != TypeClass.PLAIN) {
      return over.elements();
    }
    return kind == OwnershipKind.OWNED && typeClass == TypeClass.OWNED
        ? OwnershipKind.REF
        : typeClass == TypeClass.LENT ? OwnershipKind.COPY : kind;
  }
}
