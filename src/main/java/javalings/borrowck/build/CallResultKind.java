package javalings.borrowck.build;

import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The kind of a call's result: an owner, a borrow, or a value that is not tracked.
 *
 * @param holdsAlias whether what is made looks at a collection that it was given
 * @param through what the call got for the {@code T} that it returns
 */
record CallResultKind(
    TypeClasses typeClasses,
    ExecutableElement method,
    OwnershipSignature signature,
    ExprResult receiver,
    boolean holdsAlias,
    GenericArguments through) {

  OwnershipKind of(TypeMirror type, TypeClass typeClass) {
    if (type.getKind() == TypeKind.VOID || (inferred() && TypeClasses.immutable(type))) {
      return OwnershipKind.COPY;
    }
    return switch (signature.result()) {
      case SHARED -> OwnershipKind.REF;
      case MUT -> OwnershipKind.REFMUT;
      case ELEMENT -> element(typeClass);
      case VIEW ->
          typeClasses.looks(type) || closes(type, typeClass)
              ? OwnershipKind.OWNED
              : OwnershipKind.VIEW;
      case VALUE -> value(type, typeClass);
      case SELF -> OwnershipKind.COPY;
    };
  }

  /** Whether it is a resource of its own that needs another one: rows of a connection. */
  private boolean closes(TypeMirror type, TypeClass typeClass) {
    return (typeClass == TypeClass.OWNED && !typeClasses.holdsOwners(type))
        || typeClasses.isLentResource(type);
  }

  /** Whether the type comes from a type argument; a mark on {@code T} says nothing of numbers. */
  private boolean inferred() {
    return method.getReturnType().getKind() == TypeKind.TYPEVAR
        || method.getReturnType().getKind().isPrimitive();
  }

  private OwnershipKind element(TypeClass typeClass) {
    if (typeClass == TypeClass.PLAIN || typeClass == TypeClass.LENT) {
      return OwnershipKind.COPY;
    }
    if (receiver.elements() != OwnershipKind.OWNED) {
      return receiver.elements();
    }
    if (typeClass != TypeClass.OWNED) {
      return OwnershipKind.of(typeClass);
    }
    var changes =
        signature.receiver() == OwnershipSignature.Receiver.MUT
            && receiver.kind() != OwnershipKind.VIEW;
    return changes ? OwnershipKind.REFMUT : OwnershipKind.REF;
  }

  /** Whether a method of the file gives back, as an ordinary object, a collection that it got. */
  private boolean handsBack() {
    return !signature.library() && !signature.from().isEmpty();
  }

  private OwnershipKind value(TypeMirror type, TypeClass typeClass) {
    if (through.borrowed()) {
      return through.kind();
    }
    if (typeClass == TypeClass.OWNED
        && receiver.elements() != OwnershipKind.OWNED
        && method.getReturnType().getKind() == TypeKind.TYPEVAR) {
      return receiver.elements();
    }
    if (typeClass == TypeClass.PLAIN) {
      return holdsAlias || handsBack() || typeClasses.carries(type)
          ? OwnershipKind.VIEW
          : OwnershipKind.COPY;
    }
    return OwnershipKind.of(typeClass);
  }
}
