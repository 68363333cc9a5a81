package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import java.util.List;
import java.util.Set;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeVariable;

/** Hands arguments over as the called method's signature says. */
final class ArgumentLowering {
  private static final SourceInfo ARGUMENT = SourceInfo.of(SourceInfo.Why.ARGUMENT);
  private static final SourceInfo PRINT = SourceInfo.of(SourceInfo.Why.PRINT);
  private static final Set<String> ASKED = Set.of("Predicate", "Comparator");
  private final BodyContext body;
  private final LambdaLowering lambdas;
  private final EscapeDetection escapes;
  private final ThreadTransfers threads;
  private final LentArguments lent;
  private final TakenArguments taken;
  private final OnceOnlyHolders holders;

  ArgumentLowering(BodyContext body, LambdaLowering lambdas) {
    this.body = body;
    this.lambdas = lambdas;
    escapes = new EscapeDetection(body);
    threads = new ThreadTransfers(body);
    lent = new LentArguments(body);
    taken = new TakenArguments(body);
    holders = new OnceOnlyHolders(body);
  }

  void pass(CallBuilder call, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      pass(call, i, arguments);
    }
  }

  /** Whether the call starts a thread or a task, with all that is in it. */
  void starts(MethodInvocationTree tree, ExecutableElement method) {
    threads.started(tree, method);
  }

  private void pass(CallBuilder call, int index, List<? extends ExpressionTree> arguments) {
    var lowered = lowered(arguments.get(index), call, index);
    var expr = lowered.value();
    call.feeds(lowered.fed());
    call.asks(lowered.lends());
    var parameters = call.method().getParameters();
    if (parameters.isEmpty()) {
      return;
    }
    var parameter = parameters.get(Math.min(index, parameters.size() - 1));
    var mode = mode(call, index, parameter);
    new Downcasts(body).handedOn(expr, parameter);
    new Downcasts(body).handedOn(expr, call.receiver().tree(), index);
    // javac forgets the marks of a parameter where it infers one of its type arguments.
    var marked = DeclaredAnnotations.elements(parameter.asType()).borrows();
    if (!changesEach(call, index)) {
      escapes.forgetsExclusive(
          arguments.get(index), marked ? parameter.asType() : call.parameter(parameter));
    }
    var parallel = new ParallelStreams(body).run(call.tree(), call.method());
    if (mode == ParameterMode.SEND
        || mode == ParameterMode.REPEAT
        || parallel
        || threads.handsOn(call, index, arguments.get(index))) {
      threads.sent(arguments.get(index), !parallel);
    }
    if (parallel) {
      threads.shared(expr);
    }
    if (!once(call, index, mode) && !holders.makes(call.method(), call.tree())) {
      body.values.mayRunAgain(expr);
    }
    if (vanishes(expr, parameter, call, mode)) {
      body.values.keepForever(expr);
    } else {
      call.argument(index, held(expr, parameter, mode, call), mode);
    }
  }

  /** A function of the JDK says in its type that it changes what it gets: {@code @BorrowedMut}. */
  private static ParameterMode mode(CallBuilder call, int index, VariableElement parameter) {
    var mode = call.signature().mode(index);
    return mode == ParameterMode.LOOK
            && Jdk.runsFunction(call.method())
            && TypeClasses.element(call.parameter(parameter)) == OwnershipKind.REFMUT
        ? ParameterMode.MUT
        : mode;
  }

  private LoweredLambda lowered(ExpressionTree argument, CallBuilder call, int index) {
    var parameters = call.method().getParameters();
    var mode =
        index < parameters.size()
            ? mode(call, index, parameters.get(index))
            : call.signature().mode(index);
    var caller = caller(call, index, bare(argument));
    return switch (bare(argument)) {
      case LambdaExpressionTree lambda ->
          lambdas.lower(lambda, caller, body.scopes.endsThreads(call.receiver()));
      case MemberReferenceTree reference -> lambdas.lower(reference, caller);
      case MethodInvocationTree made when made.getArguments().isEmpty() ->
          LoweredLambda.none(lowered(argument, mode, caller));
      default -> LoweredLambda.none(lowered(argument, mode, LambdaCallerKind.ANY));
    };
  }

  /** A lambda that owns what it captures, as one with {@code move} does in Rust. */
  ExprResult moving(ExpressionTree argument) {
    var bare = bare(argument);
    return bare instanceof LambdaExpressionTree || bare instanceof MemberReferenceTree
        ? lambdas.moving(bare)
        : body.expressions().lower(argument);
  }

  private static ExpressionTree bare(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree inner ? bare(inner.getExpression()) : tree;
  }

  private ExprResult lowered(ExpressionTree argument, ParameterMode mode, LambdaCallerKind caller) {
    return switch (mode) {
      case MUT -> body.expressions().argument(argument, BorrowKind.MUT, caller);
      case VALUE, KEEP, SEND, REPEAT -> body.expressions().given(argument, caller);
      case SHARED, LOOK, ONCE, GIVE, ALL, UNKNOWN ->
          body.expressions().argument(argument, BorrowKind.SHARED, caller);
    };
  }

  /** Whether a lambda goes to where it is a {@code T}, and nobody knows for how long. */
  private static boolean vanishes(
      ExprResult expr, VariableElement parameter, CallBuilder call, ParameterMode mode) {
    return expr.carrier()
        && parameter.asType() instanceof TypeVariable
        && call.signature().library()
        && (mode == ParameterMode.UNKNOWN || Jdk.isFunction(MemberElements.owner(call.method())));
  }

  /** The code that calls a lambda that is an argument. */
  private LambdaCallerKind caller(CallBuilder call, int index, ExpressionTree argument) {
    if (body.file.takers().has(argument)) {
      return LambdaCallerKind.MAKER_GIVES;
    }
    if (!call.signature().library() || Jdk.isFunction(MemberElements.owner(call.method()))) {
      return LambdaCallerKind.ANY;
    }
    if ((call.givesAway() && !tests(call, index))
        || call.signature().mode(index) == ParameterMode.GIVE) {
      return LambdaCallerKind.JDK_GIVES;
    }
    return changesEach(call, index)
        ? LambdaCallerKind.JDK_LENDS_TO_CHANGE
        : LambdaCallerKind.JDK_LENDS;
  }

  private boolean changesEach(CallBuilder call, int index) {
    return call.tree() instanceof MethodInvocationTree tree
        && body.file.changedElements().in(tree, call.method(), index)
        && lendsToChange(call.receiver());
  }

  /** A stream lends for changes what it was made for; of what is its own a collection lends all. */
  private boolean lendsToChange(ExprResult receiver) {
    return body.file.typeClasses().looks(body.unit().type(receiver.tree()))
        ? receiver.elements() == OwnershipKind.REFMUT
        : receiver.elements() != OwnershipKind.REF;
  }

  /** A {@code Predicate} or {@code Comparator} leaves what it is asked about where it is. */
  private static boolean tests(CallBuilder call, int index) {
    var parameters = call.method().getParameters();
    var type = parameters.get(Math.min(index, parameters.size() - 1)).asType();
    return type instanceof DeclaredType declared
        && ASKED.contains(declared.asElement().getSimpleName().toString());
  }

  private boolean once(CallBuilder call, int index, ParameterMode mode) {
    return body.file
        .parameterModes()
        .callsOnce(call.method(), index)
        .orElse(mode == ParameterMode.SEND || mode == ParameterMode.ONCE);
  }

  private ExprResult held(
      ExprResult expr, VariableElement parameter, ParameterMode mode, CallBuilder call) {
    return switch (mode) {
      case SHARED -> lent.shared(seen(expr, parameter, call), parameter, call);
      case MUT -> lent.changed(seen(expr, parameter, call), parameter, call);
      case LOOK, ONCE, GIVE -> shown(expr, parameter, call);
      case ALL -> all(expr, parameter, call);
      case UNKNOWN -> unknown(expr, parameter, call);
      case KEEP ->
          lent.getsOrMakes(expr, call) ? lent.read(expr) : taken.value(expr, parameter, mode, call);
      case VALUE, SEND, REPEAT -> taken.value(expr, parameter, mode, call);
    };
  }

  /** A method that borrows a {@code List<?>} sees its elements as if they had no owner. */
  private ExprResult seen(ExprResult expr, VariableElement parameter, CallBuilder call) {
    return call.signature().library() ? expr : escapes.shown(expr, parameter.asType());
  }

  /** A function of the JDK is whatever somebody wrote: {@code Consumer<Object> c = all::add}. */
  private ExprResult shown(ExprResult expr, VariableElement parameter, CallBuilder call) {
    if (Jdk.runsFunction(call.method())) {
      escapes.shownToAny(expr, call.parameter(parameter));
    }
    return look(expr, call);
  }

  private ExprResult look(ExprResult expr, CallBuilder call) {
    if (expr.carrier()) {
      return body.values.take(expr, ARGUMENT);
    }
    if (expr.kind() == OwnershipKind.COPY || LentArguments.copiesWithin(expr, call)) {
      return lent.read(expr);
    }
    var keeps =
        call.signature().result() == OwnershipSignature.Result.VIEW
            && expr.typeClass() == TypeClass.LENT;
    var sourceInfo =
        keeps
            ? SourceInfo.of(SourceInfo.Why.ALIAS)
            : expr.typeClass() == TypeClass.LENT ? PRINT : ARGUMENT;
    return body.values.borrow(expr, BorrowKind.SHARED, body.span(expr.tree()), sourceInfo);
  }

  /** Owners are in one collection only: the other one is given up. */
  private ExprResult all(ExprResult expr, VariableElement parameter, CallBuilder call) {
    var keeper =
        call.receiver().place() == null
            ? body.file.typeClasses().of(body.unit().type(call.tree()))
            : call.receiver().typeClass();
    var owners = keeper == TypeClass.OWNED && expr.typeClass() == TypeClass.OWNED;
    var lends =
        call.receiver().elements().borrows()
            || DeclaredAnnotations.elements(body.unit().type(call.tree())).borrows();
    if (!owners || expr.elements() != OwnershipKind.OWNED || lends) {
      if (call.receiver().place() != null && !lends) {
        escapes.lentInside(
            expr, body.unit().type(call.receiver().tree()), MemberElements.called(call.method()));
      }
      return look(expr, call);
    }
    if (expr.kind() == OwnershipKind.VIEW) {
      return IdentityCalls.wraps(body.unit().element(expr.tree()))
          ? body.values.take(expr, ARGUMENT)
          : unknown(expr, parameter, call);
    }
    return body.values.takeOwned(expr, ARGUMENT);
  }

  private ExprResult unknown(ExprResult expr, VariableElement parameter, CallBuilder call) {
    if (!escapes.tracks(expr)) {
      return look(expr, call);
    }
    escapes.argument(expr, call.method(), parameter);
    return body.values.take(expr, ARGUMENT);
  }
}
