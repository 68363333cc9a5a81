package javalings.borrowck.infer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.jdk.Jdk;
import javalings.jdk.OwnershipKind;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javalings.jdk.TypeClasses;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a file through which it changes what has an owner. Rust's programmers choose
 * between {@code iter} and {@code iter_mut}; Java has one loop for both, and what its body does
 * tells which is meant.
 */
public final class MutatedVariables extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final AttributedFile unit;
  private final TypeClasses typeClasses;
  private final OwnershipSignatures signatures;
  private final Set<Element> found = new HashSet<>();

  /** For the variable of a loop: what the loop walks through. */
  private final Map<Element, ExpressionTree> walked = new HashMap<>();

  private boolean scanned;

  public MutatedVariables(
      AttributedFile unit, TypeClasses typeClasses, OwnershipSignatures signatures) {
    this.unit = unit;
    this.typeClasses = typeClasses;
    this.signatures = signatures;
  }

  public boolean contain(Element variable) {
    if (!scanned) {
      scanned = true;
      scan(unit.tree(), null);
      settle();
    }
    return found.contains(variable);
  }

  private void settle() {
    var before = -1;
    while (before < found.size()) {
      before = found.size();
      walked.forEach((variable, over) -> {
        if (found.contains(variable)) {
          changed(over);
        }
      });
    }
  }

  /** Who changes an element, or a field, changes what it is in. */
  private void changed(@Nullable Tree tree) {
    switch (tree) {
      case ParenthesizedTree inner -> changed(inner.getExpression());
      case IdentifierTree name -> variable(unit.element(name));
      case MemberSelectTree select -> changed(select.getExpression());
      case MethodInvocationTree call
          when call.getMethodSelect() instanceof MemberSelectTree select
              && unit.element(call) instanceof ExecutableElement method
              && looksInside(method) ->
          changed(select.getExpression());
      case null, default -> {}
    }
  }

  private void variable(@Nullable Element element) {
    if (element != null && AttributedFile.variable(element)) {
      found.add(element);
    }
  }

  private boolean looksInside(ExecutableElement method) {
    var result = signatures.of(method).result();
    return Jdk.declares(method)
        && (result == OwnershipSignature.Result.ELEMENT
            || result == OwnershipSignature.Result.VIEW);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement method) {
      var signature = signatures.of(method);
      if (tree.getMethodSelect() instanceof MemberSelectTree select
          && signature.receiver() == OwnershipSignature.Receiver.MUT
          && !Jdk.steps(method)) {
        changed(select.getExpression());
      }
      for (int i = 0; i < tree.getArguments().size(); i++) {
        if (signature.passing(i) == ParameterMode.MUT) {
          changed(tree.getArguments().get(i));
        }
      }
    }
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void none) {
    var variable = unit.element(tree.getVariable());
    if (variable != null) {
      walked.put(variable, tree.getExpression());
      if (typeClasses.marked(variable, OwnershipKind.COPY) == OwnershipKind.REFMUT) {
        found.add(variable);
      }
    }
    return super.visitEnhancedForLoop(tree, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    var variable = unit.element(tree);
    if (variable != null
        && typeClasses.marked(variable, OwnershipKind.COPY) == OwnershipKind.REFMUT) {
      changed(tree.getInitializer());
    }
    return super.visitVariable(tree, null);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    field(tree.getVariable());
    return super.visitAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void none) {
    field(tree.getVariable());
    return super.visitCompoundAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void none) {
    if (tree.getKind() != Tree.Kind.LOGICAL_COMPLEMENT) {
      field(tree.getExpression());
    }
    return super.visitUnary(tree, null);
  }

  private void field(ExpressionTree target) {
    if (target instanceof MemberSelectTree select) {
      changed(select.getExpression());
    }
  }
}
