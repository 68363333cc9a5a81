package javalings.ownership.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import javalings.ownership.mir.Kind;
import javalings.ownership.spec.Members;
import javalings.ownership.spec.Nature;
import javalings.ownership.spec.Passing;
import javalings.ownership.spec.Signature;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * An {@code Optional} of an owner lends what it holds to who only looks, and ends for who takes it:
 * {@code Option::as_ref} and {@code Option} itself have the same methods.
 */
final class Optionals {
  private final Lowering body;

  Optionals(Lowering body) {
    this.body = body;
  }

  static boolean declare(ExecutableElement method) {
    return Members.owner(method).getQualifiedName().contentEquals("java.util.Optional");
  }

  /** Whether an expression asks one for something. */
  static boolean asked(ExpressionTree tree, Unit unit) {
    return tree instanceof MethodInvocationTree call
        && unit.element(call) instanceof ExecutableElement method
        && declare(method);
  }

  /** Whether such a call ended it: no method says so by itself. */
  static boolean ended(ExecutableElement method, Signature signature) {
    return signature.receiver() == Signature.Receiver.CONSUMED && declare(method);
  }

  /** Whether a call takes what is inside. */
  boolean wanted(MethodInvocationTree call, ExecutableElement method, Calls.Purpose purpose) {
    return !method.getModifiers().contains(Modifier.STATIC)
        && (purpose == Calls.Purpose.TAKE || takenByFunction(call, method));
  }

  /** Whether one may be taken apart. */
  static boolean owns(Term receiver) {
    var place = receiver.place();
    return place != null
        && receiver.kind() == Kind.OWNED
        && receiver.nature() == Nature.OWNED
        && receiver.elements() == Kind.OWNED
        && !place.throughBorrow()
        && !place.throughElement();
  }

  private boolean takenByFunction(MethodInvocationTree call, ExecutableElement method) {
    for (int i = 0; i < call.getArguments().size(); i++) {
      if (body.shared.signatures().of(method).passing(i) == Passing.ONCE
          && takes(call.getArguments().get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(ExpressionTree function) {
    return switch (function) {
      case ParenthesizedTree inner -> takes(inner.getExpression());
      case LambdaExpressionTree lambda ->
          !lambda.getParameters().isEmpty()
              && body.shared
                  .givers()
                  .contain(body.unit().element(lambda.getParameters().getFirst()));
      case MemberReferenceTree reference -> new References(body).takes(reference);
      default -> false;
    };
  }
}
