package javalings.borrowck.infer;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** The things around a value that it takes along, where they may change or be changed. */
record TakenAlong(AttributedFile unit) {
  /** More calls in a row are not followed. */
  private static final int DEPTH = 4;

  /**
   * Whether nothing around a value can change through it: a number, a function of its arguments.
   */
  boolean none(Tree value) {
    return switch (value) {
      case ParenthesizedTree inner -> none(inner.getExpression());
      case LambdaExpressionTree lambda -> none(lambda.getBody(), lambda, DEPTH);
      case MemberReferenceTree reference ->
          unit.element(reference) instanceof ExecutableElement method
              && (method.getModifiers().contains(Modifier.STATIC)
                  || method.getKind() == ElementKind.CONSTRUCTOR)
              && none(method, DEPTH);
      case NewClassTree made -> made.getClassBody() == null && settled(unit.type(made));
      default -> settled(unit.type(value));
    };
  }

  private static boolean settled(javax.lang.model.type.TypeMirror type) {
    return TypeClasses.immutable(type)
        || (type instanceof DeclaredType declared
            && declared.asElement().getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.FIELD)
                .allMatch(TakenAlong::constant)
            && !Jdk.declares(declared.asElement())
            && !declared.asElement().getKind().isInterface());
  }

  private static boolean constant(Element field) {
    return field.getModifiers().contains(Modifier.FINAL) && TypeClasses.immutable(field.asType());
  }

  private boolean none(ExecutableElement method, int depth) {
    return Jdk.declares(method)
        || (depth > 0
            && unit.declaration(method) instanceof MethodTree tree
            && tree.getBody() != null
            && none(tree.getBody(), tree, depth - 1));
  }

  private boolean none(Tree code, Tree whole, int depth) {
    var found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        found[0] |= matters(unit.element(name), whole, depth);
        return null;
      }

      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void none) {
        var element = unit.element(select);
        found[0] |=
            element != null
                && element.getModifiers().contains(Modifier.STATIC)
                && matters(element, whole, depth);
        return super.visitMemberSelect(select, null);
      }
    }.scan(code, null);
    return !found[0];
  }

  private boolean matters(@Nullable Element element, Tree whole, int depth) {
    if (element instanceof ExecutableElement method) {
      return method.getKind() == ElementKind.METHOD
          && !(method.getModifiers().contains(Modifier.STATIC) && none(method, depth));
    }
    if (element != null && element.getKind().isField()) {
      return !constant(element) && element.getKind() != ElementKind.ENUM_CONSTANT;
    }
    return element != null
        && AttributedFile.variable(element)
        && !TypeClasses.immutable(element.asType())
        && !isInside(unit.declaration(element), whole);
  }

  private boolean isInside(@Nullable Tree declared, Tree whole) {
    return declared != null && unit.span(whole).contains(unit.span(declared));
  }
}
