package javalings.borrowck.build;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import java.util.ArrayList;
import java.util.List;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.jdk.OwnershipKind;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Lowers expressions. */
final class ExpressionLowering {
  private final BodyLowering body;
  private final AssignmentLowering assignments;

  ExpressionLowering(BodyLowering body) {
    this.body = body;
    assignments = new AssignmentLowering(body);
  }

  ExprResult lower(ExpressionTree tree) {
    return switch (tree) {
      case ParenthesizedTree parentheses -> lower(parentheses.getExpression());
      case IdentifierTree name -> body.variables.term(name);
      case MemberSelectTree select -> select(select);
      case MethodInvocationTree call -> body.calls.method(call);
      case NewClassTree creation -> body.calls.creation(creation);
      case AssignmentTree assignment -> assignments.assign(assignment);
      case CompoundAssignmentTree assignment -> assignments.compound(assignment);
      case UnaryTree unary -> unary(unary);
      case BinaryTree binary -> binary(binary);
      case ConditionalExpressionTree choice -> conditional(choice, null);
      case TypeCastTree cast -> cast(cast);
      case InstanceOfTree test -> body.conditions.truth(test);
      case ArrayAccessTree access -> element(access);
      case NewArrayTree array -> array(array);
      case LambdaExpressionTree lambda -> body.lambdas.lower(lambda);
      case MemberReferenceTree reference -> body.lambdas.lower(reference);
      case SwitchExpressionTree choice -> body.switches.expression(choice, null);
      default -> ExprResult.none(tree);
    };
  }

  /** Borrows the value of an expression; of a choice, each way. */
  ExprResult lent(ExpressionTree tree, BorrowKind borrowKind, SourceInfo sourceInfo) {
    return switch (tree) {
      case ParenthesizedTree parentheses ->
          lent(parentheses.getExpression(), borrowKind, sourceInfo);
      case ConditionalExpressionTree choice -> conditional(choice, borrowKind);
      case SwitchExpressionTree choice -> body.switches.expression(choice, borrowKind);
      default -> {
        var expr = place(tree, borrowKind);
        yield body.values.borrow(expr, borrowKind, body.span(expr.tree()), sourceInfo);
      }
    };
  }

  /** What is to be borrowed in that mode. */
  ExprResult place(ExpressionTree tree, BorrowKind borrowKind) {
    return tree instanceof MethodInvocationTree call
        ? body.calls.method(
            call, borrowKind.mutable() ? CallLowering.Purpose.CHANGE : CallLowering.Purpose.LOOK)
        : lower(tree);
  }

  /** As {@link #place}, for an argument. */
  ExprResult argument(ExpressionTree tree, BorrowKind borrowKind) {
    return tree instanceof MethodInvocationTree call && borrowKind.mutable()
        ? body.calls.method(call, CallLowering.Purpose.LEND)
        : lower(tree);
  }

  /** What somebody wants to own from then on. */
  ExprResult given(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree parentheses) {
      return given(parentheses.getExpression());
    }
    return tree instanceof MethodInvocationTree call
        ? body.calls.method(call, CallLowering.Purpose.TAKE)
        : lower(tree);
  }

  /** What a loop walks through: also a list in a list is looked at until its end. */
  ExprResult walked(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree call
        ? body.calls.method(call, CallLowering.Purpose.WALK)
        : lower(tree);
  }

  /** As {@link #lent}, for a variable: what has no name yet lives as long as it. */
  ExprResult lentForLong(ExpressionTree tree, BorrowKind borrowKind) {
    var bare = tree instanceof ParenthesizedTree inner ? inner.getExpression() : tree;
    if (bare instanceof ConditionalExpressionTree || bare instanceof SwitchExpressionTree) {
      return lent(bare, borrowKind, SourceInfo.PLAIN);
    }
    var expr = place(bare, borrowKind);
    var borrow = body.values.borrow(expr, borrowKind, body.span(expr.tree()), SourceInfo.PLAIN);
    body.values.extend(expr);
    return borrow;
  }

  private ExprResult select(MemberSelectTree tree) {
    var element = body.unit().element(tree);
    if (tree.getIdentifier().contentEquals("this")) {
      return body.variables.self(tree);
    }
    if (element == null || element.getKind() != ElementKind.FIELD) {
      return ExprResult.none(tree);
    }
    if (element.getModifiers().contains(Modifier.STATIC)) {
      return foreign(element, tree);
    }
    var owner = lower(tree.getExpression());
    if (owner.kind() == OwnershipKind.COPY) {
      body.values.dereference(owner);
    }
    return field(owner, element, tree);
  }

  ExprResult foreign(Element field, Tree tree) {
    return ExprResult.foreign(body.file.typeClasses().of(field.asType()), tree);
  }

  /** {@code owner.field} */
  ExprResult field(ExprResult owner, Element field, Tree tree) {
    var typeClass = body.file.typeClasses().nature(field, field.asType());
    var kind = body.file.typeClasses().kind(field);
    if (owner.place() == null) {
      return ExprResult.foreign(typeClass, tree);
    }
    if (owner.kind() == OwnershipKind.COPY && kind == OwnershipKind.COPY) {
      return ExprResult.none(tree);
    }
    var place = owner.referent().then(field.getSimpleName().toString());
    return new ExprResult(
        place, kind, typeClass, DeclaredAnnotations.elements(field.asType()), tree);
  }

  private ExprResult unary(UnaryTree tree) {
    return switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT -> body.conditions.truth(tree);
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> {
        var changed = assignments.change(lower(tree.getExpression()), tree);
        body.intFacts.changes(body.unit().element(tree.getExpression()), tree);
        yield changed;
      }
      default -> {
        body.values.read(lower(tree.getExpression()), SourceInfo.PLAIN);
        yield ExprResult.none(tree);
      }
    };
  }

  private ExprResult binary(BinaryTree tree) {
    var kind = tree.getKind();
    if (kind == Tree.Kind.CONDITIONAL_AND || kind == Tree.Kind.CONDITIONAL_OR) {
      return body.conditions.truth(tree);
    }
    // Long sums are deep to the left: a loop, for a 20,000-term sum is no deeper than the heap.
    var right = new ArrayList<ExpressionTree>();
    ExpressionTree left = tree;
    while (left instanceof BinaryTree inner && inner.getKind() == kind) {
      right.add(inner.getRightOperand());
      left = inner.getLeftOperand();
    }
    var prints = kind == Tree.Kind.PLUS && !body.unit().primitive(tree);
    operand(left, prints);
    right.reversed().forEach(each -> operand(each, prints));
    return ExprResult.none(tree);
  }

  void operand(ExpressionTree operand, boolean printed) {
    body.values.read(
        lower(operand), SourceInfo.of(printed ? SourceInfo.Why.PRINT : SourceInfo.Why.PLAIN));
  }

  private ExprResult conditional(ConditionalExpressionTree tree, @Nullable BorrowKind lent) {
    var branches = body.conditions.ways(tree.getCondition());
    var choice = new ConditionalValue(body, tree, lent);
    var join = body.builder.join(body.span(tree));
    body.builder.goTo(branches.whenTrue());
    choice.add(tree.getTrueExpression());
    body.builder.link(join);
    body.builder.goTo(branches.whenFalse());
    choice.add(tree.getFalseExpression());
    body.builder.link(join);
    body.builder.goTo(join);
    return choice.term();
  }

  private ExprResult cast(TypeCastTree tree) {
    var type = body.unit().type(tree);
    var expr = body.escapes.upcast(lower(tree.getExpression()), type);
    return type.getKind().isPrimitive()
        ? expr.at(tree)
        : new ExprResult(expr.place(), expr.kind(), nature(expr, type), expr.elements(), tree);
  }

  private TypeClass nature(ExprResult expr, TypeMirror type) {
    return expr.carrier() ? TypeClass.PLAIN : body.file.typeClasses().of(type);
  }

  private ExprResult element(ArrayAccessTree tree) {
    body.intFacts.element(tree);
    var array = lower(tree.getExpression());
    operand(tree.getIndex(), false);
    var type = body.unit().type(tree);
    var typeClass = body.file.typeClasses().of(type);
    if (array.place() == null) {
      return ExprResult.foreign(typeClass, tree);
    }
    var kind = array.elements() != OwnershipKind.OWNED ? array.elements() : typeClass.kind();
    return new ExprResult(
        array.referent().then(MirPlace.ELEMENT), kind, typeClass, OwnershipKind.OWNED, tree);
  }

  private ExprResult array(NewArrayTree tree) {
    tree.getDimensions().forEach(each -> operand(each, false));
    var held = new ArrayList<Operand>();
    if (tree.getInitializers() != null) {
      tree.getInitializers().forEach(each -> hold(tree, each, held));
    }
    var result =
        body.values.fresh(
            OwnershipKind.OWNED, body.file.typeClasses().of(body.unit().type(tree)), tree);
    var edges = new ArrayList<OutlivesEdge>();
    for (int i = 0; i < held.size(); i++) {
      edges.add(OutlivesEdge.toResult(i));
    }
    body.values.assign(
        result.somewhere(),
        new Rvalue.Call(Rvalue.Call.ARRAY, held, edges),
        body.span(tree),
        SourceInfo.PLAIN);
    return result.holding(DeclaredAnnotations.elements(body.unit().type(tree)));
  }

  private void hold(NewArrayTree array, ExpressionTree element, List<Operand> held) {
    var expr = body.escapes.intoArray(lower(element), array);
    var value = body.values.take(expr, SourceInfo.PLAIN);
    if (value.place() != null) {
      held.add(new Operand.Move(value.place()));
    }
  }

  static boolean isThis(ExpressionTree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("this");
  }

  /** What kind of object it is whose field an assignment changes. */
  ExprResult ownerOf(ExpressionTree target) {
    return target instanceof MemberSelectTree select
        ? ExprResult.foreign(
            body.file.typeClasses().of(body.unit().type(select.getExpression())), target)
        : body.variables.self(target);
  }
}
