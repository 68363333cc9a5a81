package javalings.borrowck.build;

import javalings.borrowck.mir.OwnershipKind;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.type.TypeMirror;

/**
 * Whether the result of a library's method holds values that the collection behind it owns, as a
 * stream does.
 *
 * @param lambdas whether the method got a lambda
 * @param lends whether it got, or asks a function for, what belongs to others
 */
record LentElements(
    BodyContext body,
    OwnershipSignature signature,
    ExprResult receiver,
    boolean lambdas,
    boolean lends) {

  boolean in(TypeMirror result) {
    return signature.library()
        && body.file.typeClasses().holdsOwners(result)
        && (receiver.elements().borrows() || lends || lent(receiver));
  }

  private boolean lent(ExprResult source) {
    var looks =
        signature.receiver() == OwnershipSignature.Receiver.SHARED
            || signature.result() == OwnershipSignature.Result.VIEW;
    var any = lambdas || body.file.typeClasses().holdsOwners(body.unit().type(source.tree()));
    return any
        && looks
        && source.kind() != OwnershipKind.COPY
        && source.typeClass() == TypeClass.OWNED;
  }
}
