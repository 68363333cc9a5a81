package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import javalings.borrowck.mir.BorrowKind;
import javalings.jdk.Jdk;
import javalings.jdk.OwnershipSignature;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * The value that a variable starts with, in the form in which the rest of its body wants it: to
 * look at, to change, or to give away.
 */
record FirstValue(BodyContext body, Element variable) {

  ExprResult of(ExpressionTree initializer) {
    if (OptionalCalls.asked(initializer, body.unit()) && body.file.consumed().contain(variable)) {
      return body.expressions().given(initializer);
    }
    return comesThrough(initializer) && body.file.mutated().contain(variable)
        ? body.expressions().walkedToChange(initializer)
        : body.expressions().place(initializer, mode());
  }

  /** How to look into a collection for a variable that may change what it sees. */
  private BorrowKind mode() {
    return body.file.parameterModes().removes(variable) ? BorrowKind.MUT : BorrowKind.SHARED;
  }

  /** Whether a variable gets a view of owners, a stream of them, or what comes out of one. */
  private boolean comesThrough(ExpressionTree initializer) {
    return initializer instanceof MethodInvocationTree call
        && body.unit().element(call) instanceof ExecutableElement method
        && Jdk.declares(method)
        && (new ChangingWalk(body, call, method).ofStream() || viewsOwners(call, method));
  }

  private boolean viewsOwners(MethodInvocationTree call, ExecutableElement method) {
    return body.file.signatures().of(method).result() == OwnershipSignature.Result.VIEW
        && body.file.typeClasses().holdsOwners(body.unit().type(call));
  }
}
