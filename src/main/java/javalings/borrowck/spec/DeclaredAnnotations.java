package javalings.borrowck.spec;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import javalings.borrowck.mir.OwnershipKind;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The ownership annotations of a declaration. */
public final class DeclaredAnnotations {

  private DeclaredAnnotations() {}

  /** The kind of a declared collection's elements: borrows, when its type argument says so. */
  public static OwnershipKind elements(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return TypeClasses.element(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        ? declared.getTypeArguments().stream()
            .map(TypeClasses::element)
            .filter(kind -> kind != OwnershipKind.OWNED)
            .findFirst()
            .orElse(OwnershipKind.OWNED)
        : OwnershipKind.OWNED;
  }

  /** {@code null} itself, and what a method returns that says so. */
  public static boolean mayBeNull(Tree value, AttributedFile unit) {
    return AttributedFile.isNull(value)
        || (value instanceof MethodInvocationTree call
            && unit.element(call) instanceof ExecutableElement method
            && (nullable(method) || nullable(method.getReturnType())));
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
