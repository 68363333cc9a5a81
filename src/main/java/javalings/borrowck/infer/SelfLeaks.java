package javalings.borrowck.infer;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.MemberElements;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Whether an object hands itself out: in its constructor, or in one of its methods. */
public record SelfLeaks(AttributedFile unit) {

  /** Whether making an object lets somebody else have it. */
  public boolean whileMade(ExecutableElement constructor) {
    return unit.declaration(MemberElements.owner(constructor)) instanceof ClassTree type
        && type.getMembers().stream()
            .filter(member -> member instanceof MethodTree method && method.getReturnType() == null)
            .anyMatch(member -> in(member, false, new HashSet<>()));
  }

  /** Whether a call of a method lets somebody else have its object, but for who calls it. */
  boolean by(ExecutableElement method) {
    return by(method, new HashSet<>());
  }

  private boolean by(ExecutableElement method, Set<Element> seen) {
    return seen.add(method)
        && unit.declaration(method) instanceof MethodTree tree
        && tree.getBody() != null
        && in(tree.getBody(), true, seen);
  }

  private boolean in(Tree code, boolean whole, Set<Element> seen) {
    var found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void none) {
        return select.getExpression() instanceof IdentifierTree
            ? null
            : super.visitMemberSelect(select, null);
      }

      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
        return AttributedFile.isThis(tree.getExpression()) ? null : super.visitReturn(tree, null);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        found[0] |= name.getName().contentEquals("this");
        return null;
      }

      @Override
      public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
        found[0] |= whole && takesAlong(tree);
        return super.visitLambdaExpression(tree, null);
      }

      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
        found[0] |= whole && takesAlong(tree);
        return super.visitClass(tree, null);
      }

      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
        found[0] |= whole && AttributedFile.isThis(tree.getQualifierExpression());
        return super.visitMemberReference(tree, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
        found[0] |=
            whole
                && tree.getMethodSelect() instanceof IdentifierTree
                && unit.element(tree) instanceof ExecutableElement method
                && by(method, seen);
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(code, null);
    return found[0];
  }

  /** Whether code that runs later uses a member of the object. */
  private boolean takesAlong(Tree code) {
    var found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        var element = unit.element(name);
        found[0] |=
            element != null
                && (element.getKind() == ElementKind.FIELD
                    || element.getKind() == ElementKind.METHOD)
                && !element.getModifiers().contains(Modifier.STATIC);
        return null;
      }
    }.scan(code, null);
    return found[0];
  }
}
