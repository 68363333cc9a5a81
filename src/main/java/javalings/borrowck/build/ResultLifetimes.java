package javalings.borrowck.build;

import java.util.HashSet;
import java.util.Set;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The values that the result of one call may come from.
 *
 * @param creates whether it is a constructor that is called
 * @param result its type
 */
record ResultLifetimes(
    TypeClasses typeClasses,
    ExecutableElement method,
    OwnershipSignature signature,
    boolean creates,
    TypeMirror result) {

  /** Those of the arguments at hand, {@link OwnershipSignature#THIS} for the receiver. */
  Set<Integer> of(Set<Integer> arguments) {
    var all = creates || (signature.library() && !arguments.contains(OwnershipSignature.THIS));
    var named = all || Jdk.runsFunction(method) ? arguments : signature.sources();
    var found = new HashSet<Integer>();
    var last = method.getParameters().size() - 1;
    for (int argument : arguments) {
      // The last parameter may get any number of arguments.
      if (named.contains(Math.min(argument, last)) && !onlyLooksAt(argument)) {
        found.add(argument);
      }
    }
    return found;
  }

  /** An object of a type without borrows cannot hold a value that its constructor was lent. */
  private boolean onlyLooksAt(int argument) {
    var mode = argument == OwnershipSignature.THIS ? ParameterMode.VALUE : signature.mode(argument);
    return creates
        && !signature.library()
        && (mode == ParameterMode.SHARED || mode == ParameterMode.MUT)
        && !typeClasses.carries(MemberElements.owner(method).asType())
        && !typeClasses.carries(result);
  }

  boolean mayHoldBorrows() {
    return creates
        || signature.library()
        || !signature.from().isEmpty()
        || signature.result() != OwnershipSignature.Result.VALUE;
  }

  /** An element of a collection of borrows, or of views, is as free as what was put in. */
  boolean fromInside(int source, ExprResult receiver, ExprResult made) {
    if (source != OwnershipSignature.THIS) {
      return false;
    }
    if (signature.result() == OwnershipSignature.Result.VALUE) {
      return signature.library() && signature.receiver() != OwnershipSignature.Receiver.CONSUMED;
    }
    return (receiver.elements() != OwnershipKind.OWNED || isViewOfElement(made))
        && signature.result() != OwnershipSignature.Result.VIEW
        && receiver.kind() != OwnershipKind.VIEW;
  }

  private boolean isViewOfElement(ExprResult made) {
    return signature.result() == OwnershipSignature.Result.ELEMENT
        && made.typeClass() == TypeClass.VIEW;
  }
}
