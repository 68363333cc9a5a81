package javalings.ownership.lower;

import java.util.List;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * What may be thrown at a point.
 *
 * @param declared the exceptions that a signature or a {@code throw} names
 * @param unchecked whether any unchecked exception may come too
 */
record Thrown(List<? extends TypeMirror> declared, boolean unchecked) {

  static final Thrown UNCHECKED = new Thrown(List.of(), true);

  /** How sure it is that a handler gets it. */
  enum Meeting {
    NEVER,
    MAYBE,
    SURELY
  }

  String key() {
    return declared + (unchecked ? "?" : "");
  }

  Meeting meets(List<? extends TypeMirror> handled, Unit unit) {
    var types = unit.types();
    var throwable = type("java.lang.Throwable", unit);
    if (handled.stream().anyMatch(handler -> types.isSameType(handler, throwable))) {
      return Meeting.SURELY;
    }
    var maybe = handled.stream().anyMatch(handler -> may(handler, unit));
    var all =
        !unchecked
            && declared.stream()
                .allMatch(
                    each -> handled.stream().anyMatch(handler -> types.isSubtype(each, handler)));
    return all ? Meeting.SURELY : maybe ? Meeting.MAYBE : Meeting.NEVER;
  }

  private boolean may(TypeMirror handler, Unit unit) {
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

  private static TypeMirror type(String name, Unit unit) {
    return unit.elements().getTypeElement(name).asType();
  }
}
