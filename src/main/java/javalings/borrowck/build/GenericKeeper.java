package javalings.borrowck.build;

import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.borrowck.spec.TypeClasses;
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

  private boolean made() {
    return call.method().getReturnType() instanceof DeclaredType type
        && type.getTypeArguments().contains(variable());
  }

  private TypeMirror variable() {
    return OwnershipSignatures.handed(
        call.method(), call.method().getParameters().indexOf(parameter));
  }
}
