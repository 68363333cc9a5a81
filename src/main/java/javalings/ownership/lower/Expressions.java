package javalings.ownership.lower;

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
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Flow;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Mode;
import javalings.ownership.mir.Operand;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Value;
import javalings.ownership.spec.Nature;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Lowers expressions. */
final class Expressions {
  private final Lowering body;
  private final Assignments assignments;

  Expressions(Lowering body) {
    this.body = body;
    assignments = new Assignments(body);
  }

  Term lower(ExpressionTree tree) {
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
      default -> Term.none(tree);
    };
  }

  /** Borrows the value of an expression; of a choice, each way. */
  Term lent(ExpressionTree tree, Mode mode, Cause cause) {
    return switch (tree) {
      case ParenthesizedTree parentheses -> lent(parentheses.getExpression(), mode, cause);
      case ConditionalExpressionTree choice -> conditional(choice, mode);
      case SwitchExpressionTree choice -> body.switches.expression(choice, mode);
      default -> {
        var term = place(tree, mode);
        yield body.operations.borrow(term, mode, body.span(term.tree()), cause);
      }
    };
  }

  /** What is to be borrowed in that mode. */
  Term place(ExpressionTree tree, Mode mode) {
    return tree instanceof MethodInvocationTree call
        ? body.calls.method(call, mode.mutable() ? Calls.Purpose.CHANGE : Calls.Purpose.LOOK)
        : lower(tree);
  }

  /** As {@link #place}, for an argument. */
  Term argument(ExpressionTree tree, Mode mode) {
    return tree instanceof MethodInvocationTree call && mode.mutable()
        ? body.calls.method(call, Calls.Purpose.LEND)
        : lower(tree);
  }

  /** What somebody wants to own from then on. */
  Term given(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree parentheses) {
      return given(parentheses.getExpression());
    }
    return tree instanceof MethodInvocationTree call
        ? body.calls.method(call, Calls.Purpose.TAKE)
        : lower(tree);
  }

  /** What a loop walks through: also a list in a list is looked at until its end. */
  Term walked(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree call
        ? body.calls.method(call, Calls.Purpose.WALK)
        : lower(tree);
  }

  /** As {@link #lent}, for a variable: what has no name yet lives as long as it. */
  Term lentForLong(ExpressionTree tree, Mode mode) {
    var bare = tree instanceof ParenthesizedTree inner ? inner.getExpression() : tree;
    if (bare instanceof ConditionalExpressionTree || bare instanceof SwitchExpressionTree) {
      return lent(bare, mode, Cause.PLAIN);
    }
    var term = place(bare, mode);
    var borrow = body.operations.borrow(term, mode, body.span(term.tree()), Cause.PLAIN);
    body.operations.extend(term);
    return borrow;
  }

  private Term select(MemberSelectTree tree) {
    var element = body.unit().element(tree);
    if (tree.getIdentifier().contentEquals("this")) {
      return body.variables.self(tree);
    }
    if (element == null || element.getKind() != ElementKind.FIELD) {
      return Term.none(tree);
    }
    if (element.getModifiers().contains(Modifier.STATIC)) {
      return foreign(element, tree);
    }
    var owner = lower(tree.getExpression());
    if (owner.kind() == Kind.COPY) {
      body.operations.dereference(owner);
    }
    return field(owner, element, tree);
  }

  Term foreign(Element field, Tree tree) {
    return Term.foreign(body.shared.natures().of(field.asType()), tree);
  }

  /** {@code owner.field} */
  Term field(Term owner, Element field, Tree tree) {
    var nature = body.shared.natures().nature(field, field.asType());
    var kind = body.shared.natures().kind(field);
    if (owner.place() == null) {
      return Term.foreign(nature, tree);
    }
    if (owner.kind() == Kind.COPY && kind == Kind.COPY) {
      return Term.none(tree);
    }
    var place = owner.referent().then(field.getSimpleName().toString());
    return new Term(place, kind, nature, Written.elements(field.asType()), tree);
  }

  private Term unary(UnaryTree tree) {
    return switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT -> body.conditions.truth(tree);
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> {
        var changed = assignments.change(lower(tree.getExpression()), tree);
        body.bounds.changes(body.unit().element(tree.getExpression()), tree);
        yield changed;
      }
      default -> {
        body.operations.read(lower(tree.getExpression()), Cause.PLAIN);
        yield Term.none(tree);
      }
    };
  }

  private Term binary(BinaryTree tree) {
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
    return Term.none(tree);
  }

  void operand(ExpressionTree operand, boolean printed) {
    body.operations.read(lower(operand), Cause.of(printed ? Cause.Why.PRINT : Cause.Why.PLAIN));
  }

  private Term conditional(ConditionalExpressionTree tree, @Nullable Mode lent) {
    var ways = body.conditions.ways(tree.getCondition());
    var choice = new Choice(body, tree, lent);
    var join = body.builder.join(body.span(tree));
    body.builder.goTo(ways.whenTrue());
    choice.add(tree.getTrueExpression());
    body.builder.link(join);
    body.builder.goTo(ways.whenFalse());
    choice.add(tree.getFalseExpression());
    body.builder.link(join);
    body.builder.goTo(join);
    return choice.term();
  }

  private Term cast(TypeCastTree tree) {
    var type = body.unit().type(tree);
    var term = body.escapes.upcast(lower(tree.getExpression()), type);
    return type.getKind().isPrimitive()
        ? term.at(tree)
        : new Term(term.place(), term.kind(), nature(term, type), term.elements(), tree);
  }

  private Nature nature(Term term, TypeMirror type) {
    return term.carrier() ? Nature.PLAIN : body.shared.natures().of(type);
  }

  private Term element(ArrayAccessTree tree) {
    body.bounds.element(tree);
    var array = lower(tree.getExpression());
    operand(tree.getIndex(), false);
    var type = body.unit().type(tree);
    var nature = body.shared.natures().of(type);
    if (array.place() == null) {
      return Term.foreign(nature, tree);
    }
    var kind = array.elements() != Kind.OWNED ? array.elements() : nature.kind();
    return new Term(array.referent().then(Place.ELEMENT), kind, nature, Kind.OWNED, tree);
  }

  private Term array(NewArrayTree tree) {
    tree.getDimensions().forEach(each -> operand(each, false));
    var held = new ArrayList<Operand>();
    if (tree.getInitializers() != null) {
      tree.getInitializers().forEach(each -> hold(tree, each, held));
    }
    var result =
        body.operations.fresh(Kind.OWNED, body.shared.natures().of(body.unit().type(tree)), tree);
    var flows = new ArrayList<Flow>();
    for (int i = 0; i < held.size(); i++) {
      flows.add(Flow.toResult(i));
    }
    body.operations.assign(
        result.somewhere(),
        new Value.Call(Value.Call.ARRAY, held, flows),
        body.span(tree),
        Cause.PLAIN);
    return result.holding(Written.elements(body.unit().type(tree)));
  }

  private void hold(NewArrayTree array, ExpressionTree element, List<Operand> held) {
    var term = body.escapes.intoArray(lower(element), array);
    var value = body.operations.take(term, Cause.PLAIN);
    if (value.place() != null) {
      held.add(new Operand.Move(value.place()));
    }
  }

  static boolean isThis(ExpressionTree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("this");
  }

  /** What kind of object it is whose field an assignment changes. */
  Term ownerOf(ExpressionTree target) {
    return target instanceof MemberSelectTree select
        ? Term.foreign(body.shared.natures().of(body.unit().type(select.getExpression())), target)
        : body.variables.self(target);
  }
}
