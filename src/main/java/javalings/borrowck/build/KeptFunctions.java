package javalings.borrowck.build;

import java.util.stream.Stream;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.type.TypeMirror;

/**
 * Whether the result of a call may have the functions inside it that the call was given.
 *
 * @param creates whether it is a constructor that is called
 * @param inside whether what is made is an object of a class inside the method, which captures
 * @param lendingFunction whether a function that it was given lends what has another owner
 */
record KeptFunctions(
    TypeClasses typeClasses,
    OwnershipSignature signature,
    boolean creates,
    boolean inside,
    boolean lendingFunction) {
  boolean in(TypeMirror result) {
    return inside
        || signature.result() == OwnershipSignature.Result.VIEW
        || typeClasses.looks(result)
        || typeClasses.of(result) == TypeClass.VIEW
        || (creates && signature.library())
        || typeClasses.mayBeFunction(result)
        || (lendingFunction && typeClasses.holdsOwners(result))
        || (signature.library() && typeClasses.holdsFunctions(result));
  }

  /** A function that is made of one which runs once runs once, too. */
  OwnershipKind kind(ExprResult receiver, Stream<OwnershipKind> functions) {
    return (inside || receiver.carrier()) && functions.anyMatch(OwnershipKind.OWNED::equals)
        ? OwnershipKind.OWNED
        : OwnershipKind.VIEW;
  }
}
