package javalings.borrowck.build;

import java.util.Optional;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.ParameterMode;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeVariable;

/** Hands over arguments that a method gets for good. */
final class TakenArguments {
  private static final SourceInfo ARGUMENT = SourceInfo.of(SourceInfo.Why.ARGUMENT);
  private final BodyContext body;
  private final EscapeDetection escapes;
  private final LentArguments lent;

  TakenArguments(BodyContext body) {
    this.body = body;
    escapes = new EscapeDetection(body);
    lent = new LentArguments(body);
  }

  ExprResult value(
      ExprResult expr, VariableElement parameter, ParameterMode mode, CallBuilder call) {
    if (makesItself(call) && escapes.partOfABorrow(expr, ExprResult.none(expr.tree()))) {
      return body.values.take(expr.owned(), ARGUMENT);
    }
    var type =
        OwnershipSignatures.handed(call.method(), call.method().getParameters().indexOf(parameter));
    if (TypeClasses.immutable(type)) {
      body.values.read(expr, ARGUMENT);
      return ExprResult.none(expr.tree());
    }
    if (type instanceof TypeVariable) {
      return generic(escapes.upcast(expr, call.parameter(parameter)), call, parameter);
    }
    if (body.file.typeClasses().of(type) == TypeClass.OWNED) {
      if (lent.wrapped(expr, call)) {
        return body.values.borrow(expr, BorrowKind.SHARED, body.span(expr.tree()), ARGUMENT);
      }
      if (!call.signature().library()) {
        escapes.lentInside(expr, type, MemberElements.called(call.method()));
      }
      var taker = taker(call.method(), parameter);
      return body.values.takeOwned(
          expr, SourceInfo.argument(MemberElements.called(call.method()), taker));
    }
    var ends = body.file.typeClasses().isLentResource(type) && mode == ParameterMode.VALUE;
    return body.values.take(
        ends && !call.signature().library() ? expr.owned() : escapes.upcast(expr, type), ARGUMENT);
  }

  /** {@code super(parts)}: what it keeps is in the object that is made here. */
  private static boolean makesItself(CallBuilder call) {
    return call.method().getKind() == ElementKind.CONSTRUCTOR && !call.creates();
  }

  /** The parameter that takes it, unless a record or a supertype says how it is declared. */
  private Optional<MirSpan> taker(ExecutableElement method, VariableElement parameter) {
    var bound = method.getAnnotation(Override.class) != null || MemberElements.ofRecord(method);
    return bound ? Optional.empty() : body.file.parameterModes().declaration(parameter);
  }

  /** A collection of borrows takes a borrow, one of owners an owner; a plain {@code T} anything. */
  private ExprResult generic(ExprResult expr, CallBuilder call, VariableElement parameter) {
    var receiver = call.receiver();
    var keeper = new GenericKeeper(call, parameter);
    if (receiver.typeClass() == TypeClass.OWNED
        && (call.signature().library() || keeper.isTheReceiver())) {
      return switch (receiver.elements()) {
        case REF, REFMUT ->
            body.values.borrow(
                expr,
                receiver.elements() == OwnershipKind.REF ? BorrowKind.SHARED : BorrowKind.MUT,
                body.span(expr.tree()),
                ARGUMENT);
        case OWNED, COPY, VIEW -> body.values.takeOwned(expr, ARGUMENT);
      };
    }
    var lent = keeper.heldByResult(body);
    if (lent.borrows() && expr.typeClass() == TypeClass.OWNED) {
      return body.values.borrow(
          expr,
          lent == OwnershipKind.REF ? BorrowKind.SHARED : BorrowKind.MUT,
          body.span(expr.tree()),
          ARGUMENT);
    }
    if (expr.kind().borrows() && keeper.isTheResult(body)) {
      return body.values.takeOwned(expr, ARGUMENT);
    }
    var drops = IdentityCalls.drops(call.method());
    var closes = drops && IdentityCalls.closes(body.unit(), expr.tree());
    return Jdk.runsFunction(call.method()) || closes
        ? body.values.takeOwned(expr, ARGUMENT)
        : body.values.take(drops ? expr.owned() : expr, ARGUMENT);
  }
}
