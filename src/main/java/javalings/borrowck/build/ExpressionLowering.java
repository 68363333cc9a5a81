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
import javalings.borrowck.infer.ValueChoices;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Lowers expressions. */
final class ExpressionLowering implements ExpressionLowerer {
  private final BodyContext body;
  private final SwitchLowering switches;
  private final AssignmentLowering assignments;
  private final ConditionLowering conditions;
  private final LambdaLowering lambdas;
  private final CallLowering calls;
  private final EscapeDetection escapes;
  private final IntFactLowering intFacts;
  private final OperatorLowering operators;

  ExpressionLowering(BodyContext body, SwitchLowering switches) {
    this.body = body;
    this.switches = switches;
    assignments = new AssignmentLowering(body);
    conditions = new ConditionLowering(body);
    lambdas = new LambdaLowering(body);
    calls = new CallLowering(body, lambdas);
    escapes = new EscapeDetection(body);
    intFacts = new IntFactLowering(body);
    operators = new OperatorLowering(body, assignments, conditions, intFacts);
  }

  @Override
  public ExprResult lower(ExpressionTree tree) {
    return switch (tree) {
      case ParenthesizedTree parentheses -> lower(parentheses.getExpression());
      case IdentifierTree name -> body.variables.named(name);
      case MemberSelectTree select -> select(select, ResultUse.LOOK);
      case MethodInvocationTree call -> calls.method(call, ResultUse.LOOK, LambdaCallerKind.ANY);
      case NewClassTree creation -> calls.creation(creation);
      case AssignmentTree assignment -> assignments.assign(assignment);
      case CompoundAssignmentTree assignment -> assignments.compound(assignment);
      case UnaryTree unary -> operators.unary(unary);
      case BinaryTree binary -> operators.binary(binary);
      case ConditionalExpressionTree choice -> conditional(choice, taken(choice));
      case TypeCastTree cast -> new Downcasts(body).cast(cast);
      case InstanceOfTree test -> conditions.truth(test);
      case ArrayAccessTree access -> element(access);
      case NewArrayTree array -> array(array);
      case LambdaExpressionTree lambda -> lambdas.lower(lambda, caller(lambda)).value();
      case MemberReferenceTree reference -> lambdas.lower(reference, caller(reference)).value();
      case SwitchExpressionTree choice -> switches.expression(choice, taken(choice));
      default -> ExprResult.none(tree);
    };
  }

  private LambdaCallerKind caller(ExpressionTree function) {
    return body.file.takers().has(function) ? LambdaCallerKind.MAKER_GIVES : LambdaCallerKind.ANY;
  }

  @Override
  public ExprResult lent(ExpressionTree tree, BorrowKind borrowKind, SourceInfo sourceInfo) {
    return switch (tree) {
      case ParenthesizedTree parentheses ->
          lent(parentheses.getExpression(), borrowKind, sourceInfo);
      case ConditionalExpressionTree choice ->
          conditional(choice, new ConditionalValue(body, choice, borrowKind));
      case SwitchExpressionTree choice ->
          switches.expression(choice, new ConditionalValue(body, choice, borrowKind));
      default -> {
        var expr = place(tree, borrowKind);
        yield body.values.borrow(expr, borrowKind, body.span(expr.tree()), sourceInfo);
      }
    };
  }

  @Override
  public ExprResult choice(ExpressionTree tree, Tree cast) {
    return switch (tree) {
      case ParenthesizedTree parentheses -> choice(parentheses.getExpression(), cast);
      case TypeCastTree inner -> choice(inner.getExpression(), cast);
      case ConditionalExpressionTree choice ->
          conditional(choice, ConditionalValue.cast(body, cast));
      case SwitchExpressionTree choice ->
          switches.expression(choice, ConditionalValue.cast(body, cast));
      default -> lower(tree);
    };
  }

  @Override
  public ExprResult place(ExpressionTree tree, BorrowKind borrowKind) {
    return called(
        tree, borrowKind.mutable() ? ResultUse.CHANGE : ResultUse.LOOK, LambdaCallerKind.ANY);
  }

  @Override
  public ExprResult receiver(ExpressionTree tree, BorrowKind borrowKind) {
    return choosesOwner(tree) ? lent(tree, borrowKind, SourceInfo.PLAIN) : place(tree, borrowKind);
  }

  @Override
  public ExprResult argument(ExpressionTree tree, BorrowKind borrowKind, LambdaCallerKind caller) {
    return choosesOwner(tree)
        ? lent(tree, borrowKind, SourceInfo.PLAIN)
        : called(tree, borrowKind.mutable() ? ResultUse.LEND : ResultUse.LOOK, caller);
  }

  /** {@code look(b ? s : t)}: the owner that is chosen stays where it is. */
  private boolean choosesOwner(ExpressionTree tree) {
    return new ValueChoices(tree).plain()
        && body.file.typeClasses().of(body.unit().type(tree)) == TypeClass.OWNED;
  }

  @Override
  public ExprResult given(ExpressionTree tree) {
    return given(tree, LambdaCallerKind.ANY);
  }

  @Override
  public ExprResult given(ExpressionTree tree, LambdaCallerKind caller) {
    return tree instanceof ParenthesizedTree parentheses
        ? given(parentheses.getExpression(), caller)
        : called(tree, ResultUse.TAKE, caller);
  }

  @Override
  public ExprResult walked(ExpressionTree tree) {
    return called(tree, ResultUse.WALK, LambdaCallerKind.ANY);
  }

  @Override
  public ExprResult walkedToChange(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree parentheses
        ? walkedToChange(parentheses.getExpression())
        : called(tree, ResultUse.CHANGE_EACH, LambdaCallerKind.ANY);
  }

  private ExprResult called(ExpressionTree tree, ResultUse purpose, LambdaCallerKind caller) {
    return switch (tree) {
      case MethodInvocationTree call -> calls.method(call, purpose, caller);
      case MemberSelectTree select
          when purpose == ResultUse.CHANGE || purpose == ResultUse.CHANGE_EACH ->
          select(select, ResultUse.CHANGE);
      default -> lower(tree);
    };
  }

  @Override
  public ExprResult lentForLong(ExpressionTree tree, BorrowKind borrowKind) {
    var bare = tree instanceof ParenthesizedTree inner ? inner.getExpression() : tree;
    if (bare instanceof ConditionalExpressionTree || bare instanceof SwitchExpressionTree) {
      return lent(bare, borrowKind, SourceInfo.PLAIN);
    }
    var expr = place(bare, borrowKind);
    var borrow = body.values.borrow(expr, borrowKind, body.span(expr.tree()), SourceInfo.PLAIN);
    body.values.extend(expr);
    return borrow;
  }

  /** A field; who changes it changes the object that it belongs to. */
  private ExprResult select(MemberSelectTree tree, ResultUse purpose) {
    var element = body.unit().element(tree);
    if (tree.getIdentifier().contentEquals("this")) {
      return body.variables.self(tree);
    }
    if (element == null || element.getKind() != ElementKind.FIELD) {
      return ExprResult.none(tree);
    }
    if (element.getModifiers().contains(Modifier.STATIC)) {
      return ExprResult.foreign(element, tree, body.file.typeClasses());
    }
    var owner = called(tree.getExpression(), purpose, LambdaCallerKind.ANY);
    if (owner.kind() == OwnershipKind.COPY) {
      body.values.dereference(owner);
    }
    if (body.file.typeClasses().byNature(body.unit().type(tree.getExpression()))) {
      return ExprResult.foreign(element, tree, body.file.typeClasses());
    }
    return owner.field(element, tree, body.file.typeClasses());
  }

  @Override
  public void operand(ExpressionTree operand, boolean printed) {
    body.values.read(
        lower(operand), SourceInfo.of(printed ? SourceInfo.Why.PRINT : SourceInfo.Why.PLAIN));
  }

  private ConditionalValue taken(ExpressionTree choice) {
    return new ConditionalValue(body, choice, null);
  }

  private ExprResult conditional(ConditionalExpressionTree tree, ConditionalValue choice) {
    var branches = conditions.ways(tree.getCondition());
    var join = body.builder.join(body.span(tree));
    body.builder.goTo(branches.whenTrue());
    choice.add(tree.getTrueExpression());
    body.builder.link(join);
    body.builder.goTo(branches.whenFalse());
    choice.add(tree.getFalseExpression());
    body.builder.link(join);
    body.builder.goTo(join);
    return choice.result();
  }

  private ExprResult element(ArrayAccessTree tree) {
    intFacts.element(tree);
    var array = lower(tree.getExpression());
    body.values.dereference(array);
    operand(tree.getIndex(), false);
    var type = body.unit().type(tree);
    var typeClass = body.file.typeClasses().of(type);
    if (array.place() == null) {
      return ExprResult.foreign(typeClass, tree);
    }
    var kind =
        array.elements() != OwnershipKind.OWNED ? array.elements() : OwnershipKind.of(typeClass);
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
    var lowered = lower(element);
    body.values.mayRunAgain(lowered);
    var expr = escapes.intoArray(lowered, array);
    var value = body.values.take(expr, SourceInfo.PLAIN);
    if (value.place() != null) {
      held.add(new Operand.Move(value.place()));
    }
  }
}
