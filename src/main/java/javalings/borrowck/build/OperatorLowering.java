package javalings.borrowck.build;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.ArrayList;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.SourceInfo;

/** Lowers expressions with operators; what they give is a plain value. */
record OperatorLowering(
    BodyContext body,
    AssignmentLowering assignments,
    ConditionLowering conditions,
    IntFactLowering intFacts) {

  ExprResult unary(UnaryTree tree) {
    return switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT -> conditions.truth(tree);
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> {
        var changed =
            assignments.change(
                body.expressions().place(tree.getExpression(), BorrowKind.MUT), tree);
        intFacts.changes(body.unit().element(tree.getExpression()), tree);
        yield changed;
      }
      default -> {
        body.values.read(body.expressions().lower(tree.getExpression()), SourceInfo.PLAIN);
        yield ExprResult.none(tree);
      }
    };
  }

  ExprResult binary(BinaryTree tree) {
    var kind = tree.getKind();
    if (kind == Tree.Kind.CONDITIONAL_AND || kind == Tree.Kind.CONDITIONAL_OR) {
      return conditions.truth(tree);
    }
    // Long sums are deep to the left: a loop, for a 20,000-term sum is no deeper than the heap.
    var right = new ArrayList<ExpressionTree>();
    ExpressionTree left = tree;
    while (left instanceof BinaryTree inner && inner.getKind() == kind) {
      right.add(inner.getRightOperand());
      left = inner.getLeftOperand();
    }
    var prints =
        kind == Tree.Kind.PLUS
            ? !body.unit().primitive(tree)
            : body.file.typeClasses().ordinary() && comparesObjects(tree);
    body.expressions().operand(left, prints);
    right.reversed().forEach(each -> body.expressions().operand(each, prints));
    if (body.unit().primitive(tree) && !comparesObjects(tree)) {
      body.nulls.unboxed(left, right);
    }
    return ExprResult.none(tree);
  }

  /** Which object it is can be asked of what was closed, too. */
  private boolean comparesObjects(BinaryTree tree) {
    return (tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO)
        && !body.unit().primitive(tree.getLeftOperand());
  }
}
