package javalings.borrowck.build;

import java.util.HashSet;
import java.util.Set;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
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
    var mode =
        argument == OwnershipSignature.THIS ? ParameterMode.VALUE : signature.passing(argument);
    return creates
        && !signature.library()
        && (mode == ParameterMode.SHARED || mode == ParameterMode.MUT)
        && !typeClasses.carries(MemberElements.owner(method).asType())
        && !typeClasses.carries(result);
  }
}
