package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.Set;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.MemberElements;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/**
 * Unmodifiable copies of plain values: {@code List.copyOf(names)}. Nobody can change one, so nobody
 * needs to own it, and any number of threads may have it.
 */
record PlainCopies(BodyContext body) {
  private static final Set<String> TYPES =
      Set.of("java.util.List", "java.util.Set", "java.util.Map");

  /** Whether a variable holds such a copy for good. */
  boolean keeps(Element variable, ExpressionTree initializer) {
    return !body.file.parameterModes().assigned(variable)
        && initializer instanceof MethodInvocationTree call
        && body.unit().element(call) instanceof ExecutableElement method
        && copies(method)
        && body.unit().type(call) instanceof DeclaredType type
        && !type.getTypeArguments().isEmpty()
        && type.getTypeArguments().stream().allMatch(TypeClasses::immutable);
  }

  private static boolean copies(ExecutableElement method) {
    return method.getSimpleName().contentEquals("copyOf")
        && TYPES.contains(MemberElements.owner(method).getQualifiedName().toString());
  }
}
