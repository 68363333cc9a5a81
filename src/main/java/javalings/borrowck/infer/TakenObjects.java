package javalings.borrowck.infer;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.FileVisitor;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a file that give away what they hold, or hand it to one that does: also those
 * whose type, {@code Object} say, does not tell that it has an owner.
 */
public final class TakenObjects extends FileVisitor {
  private final AttributedFile unit;
  private final TypeClasses typeClasses;
  private final OwnershipSignatures signatures;
  private final ConsumedVariables consumed;

  /** For a variable: those that it gets its value from. */
  private final Map<Element, Set<Element>> sources = new HashMap<>();

  private final Set<Element> found = new HashSet<>();
  private boolean scanned;

  TakenObjects(
      AttributedFile unit,
      TypeClasses typeClasses,
      OwnershipSignatures signatures,
      ConsumedVariables consumed) {
    super(
        List.of(
            VariableTree.class,
            AssignmentTree.class,
            NewArrayTree.class,
            InstanceOfTree.class,
            SwitchTree.class,
            SwitchExpressionTree.class,
            ReturnTree.class,
            MethodInvocationTree.class,
            NewClassTree.class));
    this.unit = unit;
    this.typeClasses = typeClasses;
    this.signatures = signatures;
    this.consumed = consumed;
  }

  public boolean contain(Element variable) {
    if (!scanned) {
      scanned = true;
      unit.show(this);
      spread();
    }
    return found.contains(variable);
  }

  private void spread() {
    found.addAll(consumed.owners());
    var open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (var source : sources.getOrDefault(open.poll(), Set.of())) {
        if (found.add(source)) {
          open.add(source);
        }
      }
    }
  }

  /** The variables whose value an expression may be. */
  private Stream<Element> variables(@Nullable Tree tree) {
    return new ValueChoices(tree).leaves().map(unit::element).filter(AttributedFile::variable);
  }

  private void flow(@Nullable Tree value, @Nullable Element target) {
    if (target != null) {
      variables(value)
          .forEach(source -> sources.computeIfAbsent(target, _ -> new HashSet<>()).add(source));
    }
  }

  /** An owner gets to where no variable of this file has it. */
  private void kept(@Nullable Tree value) {
    if (value != null && typeClasses.of(unit.type(value)) == TypeClass.OWNED) {
      variables(value).forEach(found::add);
    }
  }

  private void binds(@Nullable Tree value, @Nullable Tree pattern) {
    switch (pattern) {
      case BindingPatternTree binding -> flow(value, unit.element(binding.getVariable()));
      case DeconstructionPatternTree record ->
          record.getNestedPatterns().forEach(each -> binds(value, each));
      case null, default -> {}
    }
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    var target = unit.element(tree);
    if (AttributedFile.variable(target)) {
      flow(tree.getInitializer(), target);
    } else {
      kept(tree.getInitializer());
    }
    return null;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    var target = unit.element(tree.getVariable());
    if (tree.getVariable() instanceof ArrayAccessTree || !AttributedFile.variable(target)) {
      kept(tree.getExpression());
    } else {
      flow(tree.getExpression(), target);
    }
    return null;
  }

  @Override
  public @Nullable Void visitNewArray(NewArrayTree tree, @Nullable Void none) {
    if (tree.getInitializers() != null) {
      tree.getInitializers().forEach(this::kept);
    }
    return null;
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void none) {
    binds(tree.getExpression(), tree.getPattern());
    return null;
  }

  @Override
  public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void none) {
    cases(tree.getExpression(), tree.getCases());
    return null;
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void none) {
    cases(tree.getExpression(), tree.getCases());
    return null;
  }

  private void cases(ExpressionTree selected, List<? extends CaseTree> cases) {
    for (var each : cases) {
      for (var label : each.getLabels()) {
        if (label instanceof PatternCaseLabelTree pattern) {
          binds(selected, pattern.getPattern());
        }
      }
    }
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
    kept(tree.getExpression());
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement method) {
      if (tree.getMethodSelect() instanceof MemberSelectTree select
          && signatures.of(method).receiver() == OwnershipSignature.Receiver.CONSUMED) {
        kept(select.getExpression());
      }
      arguments(method, tree.getArguments());
    }
    return null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement constructor) {
      arguments(constructor, tree.getArguments());
    }
    return null;
  }

  private void arguments(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    var parameters = method.getParameters();
    for (int i = 0; i < arguments.size() && !parameters.isEmpty(); i++) {
      flow(arguments.get(i), parameters.get(Math.min(i, parameters.size() - 1)));
      switch (signatures.of(method).mode(i)) {
        case VALUE, KEEP, SEND, REPEAT -> kept(arguments.get(i));
        case SHARED, MUT, LOOK, ONCE, GIVE, ALL, UNKNOWN -> {}
      }
    }
  }
}
