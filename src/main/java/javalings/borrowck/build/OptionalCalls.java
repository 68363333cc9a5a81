package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * An {@code Optional} of an owner lends its value to code that only looks, and ends when code takes
 * the value: {@code Option::as_ref} and {@code Option} itself have the same methods.
 */
final class OptionalCalls {
  private final BodyContext body;

  OptionalCalls(BodyContext body) {
    this.body = body;
  }

  static boolean declare(ExecutableElement method) {
    return MemberElements.owner(method).getQualifiedName().contentEquals("java.util.Optional");
  }

  /** Whether a method gives what one, or an entry of a map, holds to whoever wants it. */
  static boolean gives(ExecutableElement method) {
    return declare(method)
        || (method.getSimpleName().contentEquals("getValue")
            && MemberElements.owner(method)
                .getQualifiedName()
                .contentEquals("java.util.Map.Entry"));
  }

  /** Whether an expression asks one for something. */
  static boolean asked(ExpressionTree tree, AttributedFile unit) {
    return tree instanceof MethodInvocationTree call
        && unit.element(call) instanceof ExecutableElement method
        && gives(method);
  }

  /** Whether such a call ended it: no method says so by itself. */
  static boolean ended(ExecutableElement method, OwnershipSignature signature) {
    return signature.receiver() == OwnershipSignature.Receiver.CONSUMED && declare(method);
  }

  /** Whether a call takes what is inside. */
  boolean wanted(MethodInvocationTree call, ExecutableElement method, ResultUse purpose) {
    return !method.getModifiers().contains(Modifier.STATIC)
        && (purpose == ResultUse.TAKE || takenByFunction(call, method));
  }

  /** Whether one may be taken apart. */
  static boolean owns(ExprResult receiver) {
    var place = receiver.place();
    return place != null
        && receiver.kind() == OwnershipKind.OWNED
        && receiver.typeClass() == TypeClass.OWNED
        && receiver.elements() == OwnershipKind.OWNED
        && !place.throughBorrow()
        && !place.throughElement();
  }

  private boolean takenByFunction(MethodInvocationTree call, ExecutableElement method) {
    for (int i = 0; i < call.getArguments().size(); i++) {
      if (body.file.signatures().of(method).mode(i) == ParameterMode.ONCE
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
              && body.file
                  .consumed()
                  .contain(body.unit().element(lambda.getParameters().getFirst()));
      case MemberReferenceTree reference -> new MethodReferenceLowering(body).takes(reference);
      default -> false;
    };
  }
}
