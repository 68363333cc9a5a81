package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import java.util.List;
import java.util.Optional;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipKind;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javalings.jdk.TypeClass;
import javalings.jdk.TypeClasses;
import javalings.model.ErrorCode;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeVariable;

/** Hands arguments over as the called method's signature says. */
final class ArgumentLowering {
  private static final SourceInfo ARGUMENT = SourceInfo.of(SourceInfo.Why.ARGUMENT);
  private static final SourceInfo PRINT = SourceInfo.of(SourceInfo.Why.PRINT);
  private final BodyLowering body;

  ArgumentLowering(BodyLowering body) {
    this.body = body;
  }

  void pass(CallBuilder builder, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      pass(builder, i, arguments);
    }
  }

  private void pass(CallBuilder builder, int index, List<? extends ExpressionTree> arguments) {
    body.lambdaLowering.pass(arguments.get(index), use(builder, index));
    var exprResult = lowered(arguments.get(index), builder, index);
    builder.feeds(body.lambdaLowering.takeFed());
    builder.asks(body.lambdaLowering.takeLends());
    var parameters = builder.method().getParameters();
    if (parameters.isEmpty()) {
      return;
    }
    var parameter = parameters.get(Math.min(index, parameters.size() - 1));
    var mode = builder.signature().passing(index);
    var parallel = builder.parallel();
    if (mode == ParameterMode.SEND || parallel) {
      body.transfers.sent(arguments.get(index));
    }
    if (parallel) {
      body.transfers.shared(exprResult);
    }
    if (!once(builder, index, mode)) {
      calledOnce(exprResult);
    }
    if (vanishes(exprResult, parameter, builder, mode)) {
      body.operations.keepForever(exprResult);
    } else {
      builder.argument(index, held(exprResult, parameter, mode, builder), mode);
    }
  }

  private ExprResult lowered(ExpressionTree argument, CallBuilder builder, int index) {
    return switch (builder.signature().passing(index)) {
      case MUT -> body.expressionLowering.argument(argument, BorrowKind.MUT);
      case VALUE, KEEP, SEND -> body.expressionLowering.given(argument);
      case SHARED, LOOK, ONCE, GIVE, ALL, UNKNOWN ->
          body.expressionLowering.argument(argument, BorrowKind.SHARED);
    };
  }

  /** Whether a lambda goes to where it is a {@code T}, and nobody knows for how long. */
  private static boolean vanishes(
      ExprResult exprResult, VariableElement parameter, CallBuilder builder, ParameterMode mode) {
    return exprResult.carrier()
        && parameter.asType() instanceof TypeVariable
        && Jdk.declares(builder.method())
        && (mode == ParameterMode.UNKNOWN
            || TypeClasses.isFunction(MemberElements.owner(builder.method())));
  }

  /** Who calls a lambda that is an argument, and with what. */
  private static LambdaLowering.Use use(CallBuilder builder, int index) {
    if (!Jdk.declares(builder.method())
        || TypeClasses.isFunction(MemberElements.owner(builder.method()))) {
      return LambdaLowering.Use.ANY;
    }
    return (builder.givesAway() && !tests(builder, index))
            || builder.signature().passing(index) == ParameterMode.GIVE
        ? LambdaLowering.Use.GIVEN
        : LambdaLowering.Use.LENT;
  }

  /** Who asks a question about something leaves it where it is. */
  private static boolean tests(CallBuilder builder, int index) {
    var parameters = builder.method().getParameters();
    var type = parameters.get(Math.min(index, parameters.size() - 1)).asType();
    return type instanceof DeclaredType declared
        && declared.asElement().getSimpleName().contentEquals("Predicate");
  }

  private boolean once(CallBuilder builder, int index, ParameterMode mode) {
    return mode == ParameterMode.SEND
        || mode == ParameterMode.ONCE
        || body.context.inference().mentionsOnce(builder.method(), index);
  }

  /** A lambda that gives away what it captured cannot be called again. */
  private void calledOnce(ExprResult exprResult) {
    if (exprResult.carrier() && exprResult.kind() == OwnershipKind.OWNED) {
      body.context
          .findings()
          .add(
              BorrowFinding.of(
                      ErrorCode.E0525,
                      "expected a closure that implements the `Fn` trait, but this closure only"
                          + " implements `FnOnce`",
                      body.span(exprResult.tree()),
                      "this closure gives away what it captured, and may be called more than once")
                  .help("let the lambda borrow what it captures, or make the value inside it"));
    }
  }

  private ExprResult held(
      ExprResult exprResult, VariableElement parameter, ParameterMode mode, CallBuilder builder) {
    var span = body.span(exprResult.tree());
    return switch (mode) {
      case SHARED ->
          body.operations.borrow(
              seen(exprResult, parameter, builder), BorrowKind.SHARED, span, ARGUMENT);
      case MUT ->
          body.operations.borrow(
              seen(exprResult, parameter, builder),
              exprResult.kind() == OwnershipKind.REFMUT ? BorrowKind.TWO_PHASE : BorrowKind.MUT,
              span,
              ARGUMENT);
      case LOOK, ONCE, GIVE -> look(exprResult, builder);
      case ALL -> all(exprResult, parameter, builder);
      case UNKNOWN -> unknown(exprResult, parameter, builder);
      case VALUE, KEEP, SEND -> value(exprResult, parameter, builder);
    };
  }

  /** A {@code List<?>} shows its elements to whom it is lent, as if nobody owned them. */
  private ExprResult seen(ExprResult exprResult, VariableElement parameter, CallBuilder builder) {
    return Jdk.declares(builder.method())
        ? exprResult
        : body.detection.shown(exprResult, parameter.asType());
  }

  private ExprResult look(ExprResult exprResult, CallBuilder builder) {
    if (exprResult.carrier()) {
      return body.operations.take(exprResult, ARGUMENT);
    }
    if (exprResult.kind() == OwnershipKind.COPY) {
      body.operations.read(exprResult, PRINT);
      return ExprResult.none(exprResult.tree());
    }
    var keeps =
        builder.signature().result() == OwnershipSignature.Result.VIEW
            && exprResult.typeClass() == TypeClass.LENT;
    var info = keeps ? SourceInfo.of(SourceInfo.Why.ALIAS) : ARGUMENT;
    return body.operations.borrow(
        exprResult, BorrowKind.SHARED, body.span(exprResult.tree()), info);
  }

  /** Owners are in one collection only: the other one is given up. */
  private ExprResult all(ExprResult exprResult, VariableElement parameter, CallBuilder builder) {
    var owners =
        builder.receiver().typeClass() == TypeClass.OWNED
            && exprResult.typeClass() == TypeClass.OWNED;
    if (!owners || exprResult.elements() != OwnershipKind.OWNED) {
      return look(exprResult, builder);
    }
    return exprResult.kind() == OwnershipKind.VIEW
        ? unknown(exprResult, parameter, builder)
        : body.operations.takeOwned(exprResult, ARGUMENT);
  }

  private ExprResult unknown(
      ExprResult exprResult, VariableElement parameter, CallBuilder builder) {
    if (!exprResult.strict()) {
      return look(exprResult, builder);
    }
    body.detection.argument(exprResult, builder.method(), parameter);
    return body.operations.take(exprResult, ARGUMENT);
  }

  private ExprResult value(ExprResult exprResult, VariableElement parameter, CallBuilder builder) {
    var type =
        OwnershipSignatures.handed(
            builder.method(), builder.method().getParameters().indexOf(parameter));
    if (TypeClasses.immutable(type)) {
      body.operations.read(exprResult, ARGUMENT);
      return ExprResult.none(exprResult.tree());
    }
    if (type instanceof TypeVariable) {
      return generic(body.detection.upcast(exprResult, builder.parameter(parameter)), builder);
    }
    if (body.context.classes().of(type) == TypeClass.OWNED) {
      if (!Jdk.declares(builder.method())) {
        body.detection.lentInside(exprResult, type, MemberElements.called(builder.method()));
      }
      var taker = taker(builder.method(), parameter);
      return body.operations.takeOwned(
          exprResult, SourceInfo.argument(MemberElements.called(builder.method()), taker));
    }
    return body.operations.take(body.detection.upcast(exprResult, type), ARGUMENT);
  }

  /** The parameter that takes it, unless a record or a supertype says how it is declared. */
  private Optional<MirSpan> taker(ExecutableElement method, VariableElement parameter) {
    var bound = method.getAnnotation(Override.class) != null || MemberElements.ofRecord(method);
    return bound ? Optional.empty() : body.context.inference().declaration(parameter);
  }

  /** A collection of borrows takes a borrow, one of owners an owner; a plain {@code T} anything. */
  private ExprResult generic(ExprResult exprResult, CallBuilder builder) {
    var receiver = builder.receiver();
    if (receiver.typeClass() == TypeClass.OWNED && Jdk.declares(builder.method())) {
      return switch (receiver.elements()) {
        case REF, REFMUT ->
            body.operations.borrow(
                exprResult,
                receiver.elements() == OwnershipKind.REF ? BorrowKind.SHARED : BorrowKind.MUT,
                body.span(exprResult.tree()),
                ARGUMENT);
        case OWNED, COPY, VIEW -> body.operations.takeOwned(exprResult, ARGUMENT);
      };
    }
    return body.operations.take(drops(builder) ? exprResult.owned() : exprResult, ARGUMENT);
  }

  /** Who drops a collection means its end, and not another name for it. */
  private static boolean drops(CallBuilder builder) {
    return builder.method().getSimpleName().contentEquals("drop")
        && MemberElements.owner(builder.method())
            .getQualifiedName()
            .contentEquals("javalings.own.Owned");
  }
}
