package javalings.borrowck.build;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.OptionalInt;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.AttributedFile;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Lowers conditions: each part is evaluated only as far as Java does, and leaves on two ways. */
final class ConditionLowering {
  private final BodyContext body;
  private final PatternLowering patterns;
  private final IntFactLowering intFacts;

  ConditionLowering(BodyContext body) {
    this.body = body;
    patterns = new PatternLowering(body);
    intFacts = new IntFactLowering(body);
  }

  /** A condition as a value. */
  ExprResult truth(ExpressionTree tree) {
    var branches = ways(tree);
    var join = body.builder.join(body.span(tree));
    body.builder.link(branches.whenFalse(), join);
    body.builder.link(branches.whenTrue(), join);
    body.builder.goTo(join);
    return ExprResult.none(tree);
  }

  /** A value that has to be there. */
  void needed(ExpressionTree tree) {
    body.values.statement(tree, () -> body.values.dereference(body.expressions().lower(tree)));
  }

  /** {@code assert}: from here on it is true. */
  void claimed(ExpressionTree tree) {
    body.builder.goTo(ways(tree).whenTrue());
  }

  /** Evaluates a condition; no point is the present one afterwards. */
  BranchTargets ways(ExpressionTree tree) {
    return switch (tree) {
      case ParenthesizedTree parentheses -> ways(parentheses.getExpression());
      case BinaryTree both when both.getKind() == Tree.Kind.CONDITIONAL_AND -> and(both);
      case BinaryTree either when either.getKind() == Tree.Kind.CONDITIONAL_OR -> or(either);
      case UnaryTree not when not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT ->
          ways(not.getExpression()).inverted();
      case InstanceOfTree test -> test(test);
      case BinaryTree comparison when nullTest(comparison).isPresent() -> known(comparison);
      case MethodInvocationTree call when IdentityCalls.testsForNull(body.unit().element(call)) ->
          asked(call);
      case MethodInvocationTree call when comparesLiteral(call) -> equal(call);
      default -> {
        body.values.statement(tree, () -> body.expressions().operand(tree, false));
        yield intFacts.known(tree, part(tree));
      }
    };
  }

  /** The variable in {@code x == null} or {@code x != null}. */
  private OptionalInt nullTest(BinaryTree tree) {
    if (tree.getKind() != Tree.Kind.EQUAL_TO && tree.getKind() != Tree.Kind.NOT_EQUAL_TO) {
      return OptionalInt.empty();
    }
    var left = AttributedFile.isNull(tree.getLeftOperand());
    var variable = left ? tree.getRightOperand() : tree.getLeftOperand();
    var isTest = left || AttributedFile.isNull(tree.getRightOperand());
    return isTest ? variable(variable) : OptionalInt.empty();
  }

  /** The local that knows whether a variable or a part of an object is there. */
  private OptionalInt variable(ExpressionTree tree) {
    if (assigned(tree) instanceof IdentifierTree target) {
      return variable(target);
    }
    var part = body.nulls.local(tree);
    if (part.isPresent() || !(tree instanceof IdentifierTree name)) {
      return part;
    }
    var place = body.variables.named(name).place();
    return place != null && place.whole() ? OptionalInt.of(place.local()) : OptionalInt.empty();
  }

  /** The variable in {@code (x = next())}, and nothing in other expressions. */
  private static @Nullable Tree assigned(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree inner
            && inner.getExpression() instanceof AssignmentTree assignment
        ? assignment.getVariable()
        : null;
  }

  private BranchTargets known(BinaryTree tree) {
    if (assigned(tree.getLeftOperand()) != null || assigned(tree.getRightOperand()) != null) {
      body.values.statement(tree, () -> body.expressions().operand(tree, false));
    }
    return known(tree, nullTest(tree), tree.getKind() == Tree.Kind.EQUAL_TO);
  }

  /** {@code Objects.isNull(x)}, {@code Objects.nonNull(x)}. */
  private BranchTargets asked(MethodInvocationTree call) {
    return known(
        call,
        variable(call.getArguments().getFirst()),
        IdentityCalls.asksForNull(body.unit().element(call)));
  }

  /** The ways out of a test, on one of which a variable is there. */
  private BranchTargets known(Tree tree, OptionalInt tested, boolean equal) {
    var branches = part(tree);
    body.builder.goTo(equal ? branches.whenFalse() : branches.whenTrue());
    tested.ifPresent(
        local -> body.builder.emit(new MirStatement.AssumeNonNull(local), body.span(tree)));
    var point = body.builder.point();
    return equal
        ? new BranchTargets(branches.whenTrue(), point)
        : new BranchTargets(point, branches.whenFalse());
  }

  /** {@code "a".equals(x)}: then there is an {@code x}. */
  private BranchTargets equal(MethodInvocationTree call) {
    body.values.statement(call, () -> body.expressions().operand(call, false));
    var branches = part(call);
    body.builder.goTo(branches.whenTrue());
    body.nulls.present(call.getArguments().getFirst());
    return new BranchTargets(body.builder.point(), branches.whenFalse());
  }

  private static boolean comparesLiteral(MethodInvocationTree call) {
    return call.getArguments().size() == 1
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("equals")
        && select.getExpression() instanceof LiteralTree;
  }

  private BranchTargets part(Tree tree) {
    var no = body.builder.join(body.span(tree));
    var yes = body.builder.join(body.span(tree));
    body.builder.link(no);
    body.builder.link(yes);
    return new BranchTargets(yes, no);
  }

  private BranchTargets and(BinaryTree tree) {
    var left = ways(tree.getLeftOperand());
    body.builder.goTo(left.whenTrue());
    var right = ways(tree.getRightOperand());
    return new BranchTargets(right.whenTrue(), meet(left.whenFalse(), right.whenFalse(), tree));
  }

  private BranchTargets or(BinaryTree tree) {
    var left = ways(tree.getLeftOperand());
    body.builder.goTo(left.whenFalse());
    var right = ways(tree.getRightOperand());
    return new BranchTargets(meet(left.whenTrue(), right.whenTrue(), tree), right.whenFalse());
  }

  private int meet(int a, int b, Tree tree) {
    var join = body.builder.join(body.span(tree));
    body.builder.link(a, join);
    body.builder.link(b, join);
    return join;
  }

  private BranchTargets test(InstanceOfTree tree) {
    var expr = body.expressions().lower(tree.getExpression());
    inspect(expr);
    var branches = part(tree);
    body.builder.goTo(branches.whenTrue());
    body.nulls.present(tree.getExpression());
    if (tree.getPattern() == null) {
      return new BranchTargets(body.builder.point(), branches.whenFalse());
    }
    patterns.bind(tree.getPattern(), expr);
    return new BranchTargets(body.builder.point(), branches.whenFalse());
  }

  /** A test looks at what the value is, and at nothing behind it. */
  void inspect(ExprResult expr) {
    var place = expr.place();
    if (expr.kind() == OwnershipKind.COPY) {
      body.values.read(expr, SourceInfo.PLAIN);
    } else if (place != null && varies(expr)) {
      body.builder.emit(
          new MirStatement.Use(new Operand.Copy(expr.referent())),
          body.span(expr.tree()),
          SourceInfo.PLAIN);
    }
  }

  private boolean varies(ExprResult expr) {
    return body.unit().type(expr.tree()) instanceof DeclaredType type
        && (type.asElement().getKind().isInterface()
            || type.asElement().getModifiers().contains(Modifier.ABSTRACT));
  }
}
