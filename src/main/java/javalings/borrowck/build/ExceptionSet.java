package javalings.borrowck.build;

import java.util.List;
import javalings.borrowck.spec.AttributedFile;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The exceptions that may be thrown at a point.
 *
 * @param declared the exceptions that a signature or a {@code throw} names
 * @param unchecked whether any unchecked exception may come too
 */
record ExceptionSet(List<? extends TypeMirror> declared, boolean unchecked) {

  static final ExceptionSet UNCHECKED = new ExceptionSet(List.of(), true);

  String key() {
    return declared + (unchecked ? "?" : "");
  }

  /** Whether a handler may get something of it. */
  boolean meets(List<? extends TypeMirror> handled, AttributedFile unit) {
    return handled.stream().anyMatch(handler -> may(handler, unit));
  }

  /** The exceptions that a handler lets through, for the handlers around it. */
  ExceptionSet past(List<? extends TypeMirror> handled, AttributedFile unit) {
    var types = unit.types();
    var throwable = type("java.lang.Throwable", unit);
    var left =
        declared.stream()
            .filter(each -> handled.stream().noneMatch(handler -> types.isSubtype(each, handler)))
            .toList();
    return new ExceptionSet(
        left,
        unchecked && handled.stream().noneMatch(handler -> types.isSameType(handler, throwable)));
  }

  boolean nothing() {
    return declared.isEmpty() && !unchecked;
  }

  private boolean may(TypeMirror handler, AttributedFile unit) {
    var types = unit.types();
    if (unchecked
        && (related(types, handler, type("java.lang.RuntimeException", unit))
            || related(types, handler, type("java.lang.Error", unit)))) {
      return true;
    }
    return declared.stream().anyMatch(each -> related(types, handler, each));
  }

  private static boolean related(Types types, TypeMirror a, TypeMirror b) {
    return types.isSubtype(a, b) || types.isSubtype(b, a);
  }

  private static TypeMirror type(String name, AttributedFile unit) {
    return unit.elements().getTypeElement(name).asType();
  }
}
