package javalings.borrowck.infer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Calls that walk through a collection and change each element: {@code jobs.forEach(job ->
 * job.run())}. In Rust that is {@code iter_mut().for_each(…)}.
 */
public record ChangedElements(
    AttributedFile unit, OwnershipSignatures signatures, MutatedVariables mutated) {

  public boolean in(MethodInvocationTree call, ExecutableElement method) {
    return walks(method)
        && call.getArguments().size() == 1
        && changes(call.getArguments().getFirst());
  }

  /** {@code forEach} of a collection or a map; a stream has gone away from its collection. */
  public static boolean walks(ExecutableElement method) {
    return method.getSimpleName().contentEquals("forEach") && isCollection(method);
  }

  private static boolean isCollection(ExecutableElement method) {
    var owner = MemberElements.owner(method).getQualifiedName().toString();
    return owner.equals("java.lang.Iterable")
        || (owner.startsWith("java.util.") && owner.lastIndexOf('.') == "java.util".length());
  }

  private boolean changes(ExpressionTree function) {
    return switch (function) {
      case LambdaExpressionTree lambda ->
          lambda.getParameters().stream().anyMatch(this::changesParameter);
      case MemberReferenceTree reference ->
          unit.element(reference) instanceof ExecutableElement method && changes(reference, method);
      default -> false;
    };
  }

  private boolean changesParameter(Tree parameter) {
    var element = unit.element(parameter);
    return element != null && mutated.contain(element);
  }

  private boolean changes(MemberReferenceTree reference, ExecutableElement method) {
    var signature = signatures.of(method);
    return unbound(reference, method)
        ? signature.receiver() == OwnershipSignature.Receiver.MUT
        : !method.getParameters().isEmpty() && signature.mode(0) == ParameterMode.MUT;
  }

  /** Whether the element is the object: {@code Job::run}. */
  private boolean unbound(MemberReferenceTree reference, ExecutableElement method) {
    @Nullable Element qualifier = unit.element(reference.getQualifierExpression());
    return !method.getModifiers().contains(Modifier.STATIC)
        && qualifier != null
        && (qualifier.getKind().isClass() || qualifier.getKind().isInterface());
  }
}
