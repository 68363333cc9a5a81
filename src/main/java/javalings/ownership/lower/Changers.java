package javalings.ownership.lower;

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
import javalings.ownership.mir.Kind;
import javalings.ownership.spec.Jdk;
import javalings.ownership.spec.Natures;
import javalings.ownership.spec.Passing;
import javalings.ownership.spec.Signature;
import javalings.ownership.spec.Signatures;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a file through which it changes what has an owner. Rust's programmers choose
 * between {@code iter} and {@code iter_mut}; Java has one loop for both, and what its body does
 * tells which is meant.
 */
final class Changers extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Unit unit;
  private final Natures natures;
  private final Signatures signatures;
  private final Set<Element> found = new HashSet<>();

  /** For the variable of a loop: what the loop walks through. */
  private final Map<Element, ExpressionTree> walked = new HashMap<>();

  private boolean scanned;

  Changers(Unit unit, Natures natures, Signatures signatures) {
    this.unit = unit;
    this.natures = natures;
    this.signatures = signatures;
  }

  boolean contain(Element variable) {
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
    if (element != null && Unit.variable(element)) {
      found.add(element);
    }
  }

  private boolean looksInside(ExecutableElement method) {
    var result = signatures.of(method).result();
    return Jdk.declares(method)
        && (result == Signature.Result.ELEMENT || result == Signature.Result.VIEW);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement method) {
      var signature = signatures.of(method);
      if (tree.getMethodSelect() instanceof MemberSelectTree select
          && signature.receiver() == Signature.Receiver.MUT
          && !Jdk.steps(method)) {
        changed(select.getExpression());
      }
      for (int i = 0; i < tree.getArguments().size(); i++) {
        if (signature.passing(i) == Passing.MUT) {
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
      if (natures.marked(variable, Kind.COPY) == Kind.REFMUT) {
        found.add(variable);
      }
    }
    return super.visitEnhancedForLoop(tree, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    var variable = unit.element(tree);
    if (variable != null && natures.marked(variable, Kind.COPY) == Kind.REFMUT) {
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
