package javalings.borrowck.build;

import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.OwnershipAnnotations;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** How a method holds the object that it is called on. */
final class ReceiverKind {
  private ReceiverKind() {}

  static OwnershipKind of(
      ExecutableElement method, TypeClass typeClass, OwnershipSignatures signatures) {
    if (method.getKind() == ElementKind.CONSTRUCTOR
        || method.getKind() == ElementKind.STATIC_INIT
        || method.getKind() == ElementKind.INSTANCE_INIT) {
      return typeClass == TypeClass.PLAIN ? OwnershipKind.COPY : OwnershipKind.OWNED;
    }
    if (!typeClass.strict()) {
      return OwnershipKind.COPY;
    }
    if (consumes(method, signatures)) {
      return OwnershipKind.OWNED;
    }
    return OwnershipAnnotations.has(method, "Mut") || !speaks(MemberElements.owner(method))
        ? OwnershipKind.REFMUT
        : OwnershipKind.REF;
  }

  static boolean consumes(ExecutableElement method, OwnershipSignatures signatures) {
    return signatures.of(method).receiver() == OwnershipSignature.Receiver.CONSUMED;
  }

  /**
   * Whether a class is annotated with what it owns or borrows, or an interface with what its
   * methods do. Only then are its methods held to ownership when they call each other.
   */
  static boolean speaks(TypeElement type) {
    return OwnershipAnnotations.has(type, "Move")
        || OwnershipAnnotations.has(type, "View")
        || OwnershipAnnotations.has(type, "ViewMut")
        || promises(type);
  }

  /** An interface whose methods change or end its objects, whatever class they are of. */
  static boolean promises(TypeElement type) {
    return type.getKind().isInterface()
        && type.getEnclosedElements().stream()
            .anyMatch(member ->
                OwnershipAnnotations.has(member, "Mut")
                    || OwnershipAnnotations.has(member, "Consumes"));
  }
}
