package javalings.borrowck.build;

import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.SourceInfo;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/** Lends arguments for a call, above all collections that nobody has marked. */
record LentArguments(BodyContext body) {
  private static final SourceInfo ARGUMENT = SourceInfo.of(SourceInfo.Why.ARGUMENT);
  private static final SourceInfo PRINT = SourceInfo.of(SourceInfo.Why.PRINT);

  ExprResult shared(ExprResult expr, VariableElement parameter, CallBuilder call) {
    var named = body.file.typeClasses().isLentResource(body.unit().type(expr.tree()));
    if (named && body.file.parameterModes().declaration(parameter).isEmpty()) {
      // Of code elsewhere nothing is known: it may only log that this was closed.
      return read(expr);
    }
    return body.values.borrow(
        expr, BorrowKind.SHARED, body.span(expr.tree()), passed(expr, parameter, call));
  }

  /**
   * A row's view looks at the argument until somebody closes that, whatever its scope; and a
   * collection that comes back is shared by those who gave it and those who get it.
   */
  private SourceInfo passed(ExprResult expr, VariableElement parameter, CallBuilder call) {
    var signature = call.signature();
    if (signature.library()) {
      return signature.result() == OwnershipSignature.Result.VIEW
          ? SourceInfo.of(SourceInfo.Why.RESOURCE)
          : ARGUMENT;
    }
    var index = call.method().getParameters().indexOf(parameter);
    return isUnmarked(expr, parameter) && signature.from().contains(index)
        ? SourceInfo.of(SourceInfo.Why.ALIAS)
        : ARGUMENT;
  }

  private boolean isUnmarked(ExprResult expr, VariableElement parameter) {
    return expr.typeClass() == TypeClass.LENT
        && body.file.typeClasses().marked(parameter, OwnershipKind.COPY) == OwnershipKind.COPY;
  }

  /**
   * Nobody wrote that a collection without a mark is borrowed: it is from the call on, so that the
   * other arguments may still look at it, {@code sort(all, 0, all.size())}. A static method of the
   * JDK, {@code Collections.swap}, is a method of the collection in Rust.
   */
  ExprResult changed(ExprResult expr, VariableElement parameter, CallBuilder call) {
    if (expr.kind() == OwnershipKind.VIEW && expr.typeClass() == TypeClass.LENT) {
      // A part of a collection, through which Java would let anybody change it.
      return body.values.take(expr, ARGUMENT);
    }
    var rests =
        isUnmarked(expr, parameter)
            || expr.kind() == OwnershipKind.REFMUT
            || call.signature().library();
    return body.values.borrow(
        expr,
        rests ? BorrowKind.TWO_PHASE : BorrowKind.MUT,
        body.span(expr.tree()),
        passed(expr, parameter, call));
  }

  /**
   * {@code list = map.get(key); if (list == null) map.put(key, list = …)}: it is in there anyway.
   */
  boolean getsOrMakes(ExprResult expr, CallBuilder call) {
    return expr.typeClass() == TypeClass.LENT
        && call.signature().library()
        && body.file.parameterModes().isElement(body.unit().element(expr.tree()));
  }

  /**
   * {@code try (var in = open()) { var lines = new Scanner(in); }}: the {@code try} closes it, and
   * what is wrapped around it only looks until then.
   */
  boolean wrapped(ExprResult expr, CallBuilder call) {
    var element = body.unit().element(expr.tree());
    return call.creates()
        && call.signature().library()
        && expr.kind() == OwnershipKind.OWNED
        && element != null
        && element.getKind() == ElementKind.RESOURCE_VARIABLE;
  }

  ExprResult read(ExprResult expr) {
    body.values.read(expr, PRINT);
    return ExprResult.none(expr.tree());
  }

  /** {@code arraycopy(a, 1, a, 0, n)}: the JDK says what becomes of a part that overlaps. */
  static boolean copiesWithin(ExprResult expr, CallBuilder call) {
    return expr.typeClass() == TypeClass.LENT
        && call.method().getSimpleName().contentEquals("arraycopy")
        && call.signature().library();
  }
}
