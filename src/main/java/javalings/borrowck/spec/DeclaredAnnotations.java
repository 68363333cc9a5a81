package javalings.borrowck.spec;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import javalings.borrowck.mir.OwnershipKind;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** The ownership annotations of a declaration. */
public final class DeclaredAnnotations {

  private DeclaredAnnotations() {}

  /** The kind of a declared collection's elements: borrows, when its type argument says so. */
  public static OwnershipKind elements(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return several(array) ? TypeClasses.element(array.getComponentType()) : OwnershipKind.OWNED;
    }
    return type instanceof DeclaredType declared
        ? declared.getTypeArguments().stream()
            .map(TypeClasses::element)
            .filter(kind -> kind != OwnershipKind.OWNED)
            .findFirst()
            .orElse(OwnershipKind.OWNED)
        : OwnershipKind.OWNED;
  }

  /**
   * {@code @Borrowed S... all}: each of them is borrowed. In front of {@code S[]} the mark means
   * the array, though javac gives it to {@code S} (JLS 9.7.4).
   */
  private static boolean several(ArrayType array) {
    return array.toString().endsWith("...");
  }

  /** {@code null} itself, what a method returns that says so, and a choice with one of these. */
  public static boolean mayBeNull(Tree value, AttributedFile unit) {
    return switch (value) {
      case ParenthesizedTree inner -> mayBeNull(inner.getExpression(), unit);
      case ConditionalExpressionTree choice ->
          mayBeNull(choice.getTrueExpression(), unit)
              || mayBeNull(choice.getFalseExpression(), unit);
      case SwitchExpressionTree choice ->
          choice.getCases().stream()
              .anyMatch(each -> each.getBody() != null && mayBeNull(each.getBody(), unit));
      case MethodInvocationTree call ->
          unit.element(call) instanceof ExecutableElement method
              && (nullable(method)
                  || nullable(method.getReturnType())
                  || (isOfAnInterface(method.getReturnType()) && nullable(unit.type(call))));
      default -> AttributedFile.isNull(value);
    };
  }

  private static boolean isOfAnInterface(TypeMirror type) {
    return type instanceof TypeVariable variable
        && variable.asElement().getEnclosingElement() instanceof TypeElement owner
        && owner.getKind().isInterface();
  }

  /** Whether a variable is declared to be missing sometimes, in the words of JSpecify. */
  public static boolean nullable(Element element) {
    return saysNull(element) || saysNull(element.asType());
  }

  public static boolean nullable(TypeMirror type) {
    return saysNull(type);
  }

  private static boolean saysNull(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .anyMatch(
            mark -> mark.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }
}
