package javalings.ownership.lower;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Operand;
import javalings.ownership.mir.Step;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Lowers conditions: each part is evaluated only as far as Java does, and leaves on two ways. */
final class Conditions {
  private final Lowering body;

  Conditions(Lowering body) {
    this.body = body;
  }

  /** A condition as a value. */
  Term truth(ExpressionTree tree) {
    var ways = ways(tree);
    var join = body.builder.join(body.span(tree));
    body.builder.link(ways.whenFalse(), join);
    body.builder.link(ways.whenTrue(), join);
    body.builder.goTo(join);
    return Term.none(tree);
  }

  /** Evaluates a condition; no point is the present one afterwards. */
  Ways ways(ExpressionTree tree) {
    return switch (tree) {
      case ParenthesizedTree parentheses -> ways(parentheses.getExpression());
      case BinaryTree both when both.getKind() == Tree.Kind.CONDITIONAL_AND -> and(both);
      case BinaryTree either when either.getKind() == Tree.Kind.CONDITIONAL_OR -> or(either);
      case UnaryTree not when not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT ->
          ways(not.getExpression()).inverted();
      case InstanceOfTree test -> test(test);
      case BinaryTree comparison when nullTest(comparison) != null -> known(comparison);
      default -> {
        body.operations.statement(tree, () -> body.expressions.operand(tree, false));
        yield body.bounds.known(tree, part(tree));
      }
    };
  }

  /** The variable in {@code x == null} or {@code x != null}. */
  private @Nullable Term nullTest(BinaryTree tree) {
    if (tree.getKind() != Tree.Kind.EQUAL_TO && tree.getKind() != Tree.Kind.NOT_EQUAL_TO) {
      return null;
    }
    var left = Operations.isNull(tree.getLeftOperand());
    var variable = left ? tree.getRightOperand() : tree.getLeftOperand();
    var isTest = left || Operations.isNull(tree.getRightOperand());
    if (!isTest || !(variable instanceof IdentifierTree name)) {
      return null;
    }
    var term = body.variables.term(name);
    return term.place() != null && term.place().whole() ? term : null;
  }

  private Ways known(BinaryTree tree) {
    var ways = part(tree);
    var equal = tree.getKind() == Tree.Kind.EQUAL_TO;
    var term = nullTest(tree);
    body.builder.goTo(equal ? ways.whenFalse() : ways.whenTrue());
    if (term != null) {
      body.builder.emit(new Step.Known(term.somewhere().local()), body.span(tree));
    }
    var point = body.builder.point();
    return equal ? new Ways(ways.whenTrue(), point) : new Ways(point, ways.whenFalse());
  }

  private Ways part(Tree tree) {
    var no = body.builder.join(body.span(tree));
    var yes = body.builder.join(body.span(tree));
    body.builder.link(no);
    body.builder.link(yes);
    return new Ways(yes, no);
  }

  private Ways and(BinaryTree tree) {
    var left = ways(tree.getLeftOperand());
    body.builder.goTo(left.whenTrue());
    var right = ways(tree.getRightOperand());
    return new Ways(right.whenTrue(), meet(left.whenFalse(), right.whenFalse(), tree));
  }

  private Ways or(BinaryTree tree) {
    var left = ways(tree.getLeftOperand());
    body.builder.goTo(left.whenFalse());
    var right = ways(tree.getRightOperand());
    return new Ways(meet(left.whenTrue(), right.whenTrue(), tree), right.whenFalse());
  }

  private int meet(int a, int b, Tree tree) {
    var join = body.builder.join(body.span(tree));
    body.builder.link(a, join);
    body.builder.link(b, join);
    return join;
  }

  private Ways test(InstanceOfTree tree) {
    var term = body.expressions.lower(tree.getExpression());
    inspect(term);
    var ways = part(tree);
    if (tree.getPattern() == null) {
      return ways;
    }
    body.builder.goTo(ways.whenTrue());
    body.switches.patterns().bind(tree.getPattern(), term);
    return new Ways(body.builder.point(), ways.whenFalse());
  }

  /** A test looks at what the value is, and at nothing behind it. */
  void inspect(Term term) {
    var place = term.place();
    if (term.kind() == Kind.COPY) {
      body.operations.read(term, Cause.PLAIN);
    } else if (place != null && varies(term)) {
      body.builder.emit(
          new Step.Use(new Operand.Copy(term.referent())), body.span(term.tree()), Cause.PLAIN);
    }
  }

  private boolean varies(Term term) {
    return body.unit().type(term.tree()) instanceof DeclaredType type
        && (type.asElement().getKind().isInterface()
            || type.asElement().getModifiers().contains(Modifier.ABSTRACT));
  }
}
