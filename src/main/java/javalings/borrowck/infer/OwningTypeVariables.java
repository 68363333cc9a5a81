package javalings.borrowck.infer;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import java.util.List;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.FileVisitor;
import javalings.borrowck.spec.OwnershipAnnotations;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the type variables of the file that stand for something with an owner somewhere in it. Rust
 * takes every {@code T} for such a one; Java's generic code is mostly used with plain values.
 */
final class OwningTypeVariables extends FileVisitor {
  private final AttributedFile unit;
  private final TypeClasses typeClasses;

  /** Tells {@code typeClasses} which type variables of a file have owners. */
  static void find(AttributedFile unit, TypeClasses typeClasses) {
    var found = new OwningTypeVariables(unit, typeClasses);
    unit.show(found);
    // Calls between generic methods hand on what the first pass found.
    unit.show(found);
  }

  private OwningTypeVariables(AttributedFile unit, TypeClasses typeClasses) {
    super(
        List.of(
            TypeParameterTree.class,
            ParameterizedTypeTree.class,
            NewClassTree.class,
            MethodInvocationTree.class));
    this.unit = unit;
    this.typeClasses = typeClasses;
  }

  private void stands(TypeMirror parameter, TypeMirror argument) {
    switch (parameter) {
      case TypeVariable variable when typeClasses.strict(argument) -> typeClasses.own(variable);
      case ArrayType to when argument instanceof ArrayType from ->
          stands(to.getComponentType(), from.getComponentType());
      case ArrayType to -> stands(to.getComponentType(), argument);
      case WildcardType to when to.getExtendsBound() != null ->
          stands(to.getExtendsBound(), argument);
      case DeclaredType to when !to.getTypeArguments().isEmpty() -> inside(to, argument);
      default -> {}
    }
  }

  /** An {@code ArrayList<S>} for a {@code Collection<T>}. */
  private void inside(DeclaredType to, TypeMirror argument) {
    if (!(argument instanceof DeclaredType from)) {
      return;
    }
    if (!from.asElement().equals(to.asElement())) {
      unit.types().directSupertypes(from).forEach(above -> inside(to, above));
      return;
    }
    for (int i = 0; i < from.getTypeArguments().size(); i++) {
      stands(to.getTypeArguments().get(i), from.getTypeArguments().get(i));
    }
  }

  /** {@code <@Move T>} */
  @Override
  public @Nullable Void visitTypeParameter(TypeParameterTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof TypeParameterElement element
        && OwnershipAnnotations.has(element, "Move")
        && element.asType() instanceof TypeVariable variable) {
      typeClasses.own(variable);
    }
    return null;
  }

  private void type(Tree tree) {
    if (unit.type(tree) instanceof DeclaredType type && !Jdk.declares(type.asElement())) {
      var parameters = ((TypeElement) type.asElement()).getTypeParameters();
      var arguments = type.getTypeArguments();
      for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
        stands(parameters.get(i).asType(), arguments.get(i));
      }
    }
  }

  @Override
  public @Nullable Void visitParameterizedType(ParameterizedTypeTree tree, @Nullable Void none) {
    type(tree);
    return null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
    type(tree);
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement method && !Jdk.declares(method)) {
      var parameters = method.getParameters();
      var arguments = tree.getArguments();
      for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
        stands(parameters.get(i).asType(), unit.type(arguments.get(i)));
      }
    }
    return null;
  }
}
