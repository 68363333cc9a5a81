package javalings.borrowck.build;

import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.MemberElements;
import javalings.jdk.TypeClass;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** The object that owns an argument whose type is a {@code T}: its type has that {@code T}. */
record GenericKeeper(CallBuilder call, VariableElement parameter) {

  /** {@code place.set(it)}: the {@code T} is one of the receiver's class. */
  boolean isTheReceiver() {
    return !call.creates()
        && variable() instanceof TypeVariable it
        && it.asElement().getEnclosingElement() instanceof TypeElement;
  }

  /** {@code Owned.of(it)}, {@code new Box<>(it)}, unless it is a box of borrows. */
  boolean isTheResult(BodyContext body) {
    if (call.signature().library()
        || TypeClasses.element(call.parameter(parameter)) != OwnershipKind.OWNED) {
      return false;
    }
    var owner = body.file.typeClasses().of(body.unit().type(call.tree())) == TypeClass.OWNED;
    return owner && (call.creates() || (made() && !isTheReceiver()));
  }

  /** How the object that is made holds the argument: a {@code Box<@Borrowed S>} borrows it. */
  OwnershipKind heldByResult(BodyContext body) {
    var formal =
        call.creates()
            ? MemberElements.owner(call.method()).asType()
            : call.method().getReturnType();
    if (!(formal instanceof DeclaredType written)
        || !(body.unit().type(call.tree()) instanceof DeclaredType made)) {
      return OwnershipKind.OWNED;
    }
    var index = written.getTypeArguments().indexOf(variable());
    return index >= 0 && index < made.getTypeArguments().size()
        ? TypeClasses.element(made.getTypeArguments().get(index))
        : OwnershipKind.OWNED;
  }

  private boolean made() {
    return call.method().getReturnType() instanceof DeclaredType type
        && type.getTypeArguments().contains(variable());
  }

  private TypeMirror variable() {
    return OwnershipSignatures.handed(
        call.method(), call.method().getParameters().indexOf(parameter));
  }
}
