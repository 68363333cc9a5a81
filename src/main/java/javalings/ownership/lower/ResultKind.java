package javalings.ownership.lower;

import javalings.ownership.mir.Kind;
import javalings.ownership.spec.Jdk;
import javalings.ownership.spec.Nature;
import javalings.ownership.spec.Natures;
import javalings.ownership.spec.Signature;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What comes out of one call: an owner, a borrow, or nothing that is tracked.
 *
 * @param holdsAlias whether what is made looks at a collection that it was given
 */
record ResultKind(
    Natures natures,
    ExecutableElement method,
    Signature signature,
    Term receiver,
    boolean holdsAlias) {

  Kind of(TypeMirror type, Nature nature) {
    if (type.getKind() == TypeKind.VOID || (inferred() && Natures.immutable(type))) {
      return Kind.COPY;
    }
    return switch (signature.result()) {
      case SHARED -> Kind.REF;
      case MUT -> Kind.REFMUT;
      case ELEMENT -> element(nature);
      case VIEW -> natures.looks(type) || closes(type, nature) ? Kind.OWNED : Kind.VIEW;
      case VALUE -> value(type, nature);
      case SELF -> Kind.COPY;
    };
  }

  /** Whether it is a resource of its own that needs another one: rows of a connection. */
  private boolean closes(TypeMirror type, Nature nature) {
    return nature == Nature.OWNED && !natures.holdsOwners(type);
  }

  /** Whether the type comes from a type argument; a mark on {@code T} says nothing of numbers. */
  private boolean inferred() {
    return method.getReturnType().getKind() == TypeKind.TYPEVAR
        || method.getReturnType().getKind().isPrimitive();
  }

  private Kind element(Nature nature) {
    if (nature == Nature.PLAIN || nature == Nature.LENT) {
      return Kind.COPY;
    }
    if (receiver.elements() != Kind.OWNED) {
      return receiver.elements();
    }
    if (nature != Nature.OWNED) {
      return nature.kind();
    }
    var changes = signature.receiver() == Signature.Receiver.MUT && receiver.kind() != Kind.VIEW;
    return changes ? Kind.REFMUT : Kind.REF;
  }

  /** Whether a method of the file gives back, as an ordinary object, a collection that it got. */
  private boolean handsBack() {
    return !Jdk.declares(method) && !signature.from().isEmpty();
  }

  private Kind value(TypeMirror type, Nature nature) {
    if (nature == Nature.OWNED
        && receiver.elements() != Kind.OWNED
        && method.getReturnType().getKind() == TypeKind.TYPEVAR) {
      return receiver.elements();
    }
    if (nature == Nature.PLAIN) {
      return holdsAlias || handsBack() || natures.carries(type) ? Kind.VIEW : Kind.COPY;
    }
    return nature.kind();
  }
}
