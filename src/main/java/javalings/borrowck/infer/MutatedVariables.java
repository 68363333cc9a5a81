package javalings.borrowck.infer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javalings.borrowck.dataflow.Analysis;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.FileVisitor;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a file through which it changes what has an owner. Rust's programmers choose
 * between {@code iter} and {@code iter_mut}; Java has one loop for both, and what its body does
 * tells which is meant.
 */
public final class MutatedVariables extends FileVisitor implements Analysis<Element, Boolean> {
  private final AttributedFile unit;
  private final TypeClasses typeClasses;
  private final OwnershipSignatures signatures;
  private final Set<Element> found = new HashSet<>();

  /** For a variable: the variables of the loops that walk through it. */
  private final Map<Element, Set<Element>> walkers = new HashMap<>();

  private Map<Element, Boolean> all = Map.of();

  private boolean scanned;

  public MutatedVariables(
      AttributedFile unit, TypeClasses typeClasses, OwnershipSignatures signatures) {
    super(
        List.of(
            MethodInvocationTree.class,
            EnhancedForLoopTree.class,
            VariableTree.class,
            AssignmentTree.class,
            CompoundAssignmentTree.class,
            UnaryTree.class));
    this.unit = unit;
    this.typeClasses = typeClasses;
    this.signatures = signatures;
  }

  public boolean contain(Element variable) {
    if (!scanned) {
      scanned = true;
      unit.show(this);
      all = fixpoint(Stream.concat(found.stream(), walkers.keySet().stream()).toList());
    }
    return all.getOrDefault(variable, false);
  }

  @Override
  public Boolean bottom() {
    return false;
  }

  /** To change an element in a loop is to change what the loop walks through. */
  @Override
  public Boolean transfer(Element variable, Function<Element, Boolean> others) {
    return found.contains(variable)
        || walkers.getOrDefault(variable, Set.of()).stream().anyMatch(others::apply);
  }

  private void changed(@Nullable Tree tree) {
    var variable = root(tree);
    if (variable != null) {
      found.add(variable);
    }
  }

  /** The variable that changes with an element or a field of it. */
  private @Nullable Element root(@Nullable Tree tree) {
    return switch (tree) {
      case ParenthesizedTree inner -> root(inner.getExpression());
      case IdentifierTree name ->
          AttributedFile.variable(unit.element(name)) ? unit.element(name) : null;
      case MemberSelectTree select -> root(select.getExpression());
      case MethodInvocationTree call
          when call.getMethodSelect() instanceof MemberSelectTree select
              && unit.element(call) instanceof ExecutableElement method
              && looksInside(method) ->
          root(select.getExpression());
      case null, default -> null;
    };
  }

  private boolean looksInside(ExecutableElement method) {
    var signature = signatures.of(method);
    return (MemberElements.owner(method).getQualifiedName().contentEquals("javalings.own.Owned")
            && method.getSimpleName().contentEquals("get"))
        || (signature.library()
            && (signature.result() == OwnershipSignature.Result.ELEMENT
                || signature.result() == OwnershipSignature.Result.VIEW));
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
        if (ChangedElements.shows(method, i)
            && tree.getMethodSelect() instanceof MemberSelectTree select) {
          shown(select.getExpression(), tree.getArguments().get(i));
        }
        if (signature.mode(i) == ParameterMode.MUT) {
          changed(tree.getArguments().get(i));
        }
      }
    }
    return null;
  }

  private void shown(ExpressionTree holder, ExpressionTree function) {
    switch (function) {
      case LambdaExpressionTree lambda -> walks(root(holder), lambda.getParameters());
      case ExpressionTree other when new ChangedElements(unit, signatures, this).made(other) ->
          changed(holder);
      default -> {}
    }
  }

  private void walks(@Nullable Element over, List<? extends VariableTree> variables) {
    if (over != null) {
      variables.stream()
          .map(unit::element)
          .filter(Objects::nonNull)
          .forEach(each -> walkers.computeIfAbsent(over, _ -> new HashSet<>()).add(each));
    }
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void none) {
    var variable = unit.element(tree.getVariable());
    if (variable != null) {
      walks(root(tree.getExpression()), List.of(tree.getVariable()));
      if (typeClasses.marked(variable, OwnershipKind.COPY) == OwnershipKind.REFMUT) {
        found.add(variable);
      }
    }
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    var variable = unit.element(tree);
    if (variable != null
        && typeClasses.marked(variable, OwnershipKind.COPY) == OwnershipKind.REFMUT) {
      changed(tree.getInitializer());
    }
    return null;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    field(tree.getVariable());
    return null;
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void none) {
    field(tree.getVariable());
    return null;
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void none) {
    if (tree.getKind() != Tree.Kind.LOGICAL_COMPLEMENT) {
      field(tree.getExpression());
    }
    return null;
  }

  private void field(ExpressionTree target) {
    if (target instanceof MemberSelectTree select) {
      changed(select.getExpression());
    }
  }
}
