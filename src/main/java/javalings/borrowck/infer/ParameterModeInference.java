package javalings.borrowck.infer;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javalings.borrowck.build.ValueOperations;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * What a file does with collections that nobody marked: which variables it changes them through,
 * and which parameters it keeps. Nobody writes {@code @Borrowed} on a {@code List<String>}.
 */
public final class ParameterModeInference extends TreeScanner<@Nullable Void, @Nullable Void>
    implements OwnershipSignatures.Habits {

  /** Before anything is known of a file. */
  public static final OwnershipSignatures.Habits NONE =
      new OwnershipSignatures.Habits() {
        @Override
        public ParameterMode of(ExecutableElement method, int parameter) {
          return ParameterMode.SHARED;
        }

        @Override
        public boolean handsBack(ExecutableElement method, int parameter) {
          return false;
        }
      };

  private final AttributedFile unit;
  private final OwnershipSignatures listed;
  private final Set<Element> changed = new HashSet<>();
  private final Set<Element> removing = new HashSet<>();
  private final Set<Element> kept = new HashSet<>();
  private final Set<Element> sent = new HashSet<>();
  private final Set<Element> assigned = new HashSet<>();
  private final Set<Element> remade = new HashSet<>();
  private final Map<Element, Set<Element>> becomes = new HashMap<>();
  private final UseCounts useCounts;
  private final Set<Element> nulled = new HashSet<>();
  private Set<Element> handed = Set.of();
  private boolean scanned;

  public ParameterModeInference(AttributedFile unit, OwnershipSignatures listed) {
    this.unit = unit;
    this.listed = listed;
    this.useCounts = new UseCounts(unit);
  }

  @Override
  public boolean handsBack(ExecutableElement method, int parameter) {
    scanOnce();
    return handed.contains(method.getParameters().get(parameter));
  }

  @Override
  public ParameterMode of(ExecutableElement method, int parameter) {
    scanOnce();
    var element = method.getParameters().get(parameter);
    if (kept.contains(element) || (isRecord(method) && !remade.contains(element))) {
      return ParameterMode.KEEP;
    }
    if (sent.contains(element)) {
      return ParameterMode.SEND;
    }
    return changed.contains(element) ? ParameterMode.MUT : ParameterMode.SHARED;
  }

  /** The canonical constructor keeps everything, also when nobody wrote it. */
  private static boolean isRecord(ExecutableElement method) {
    return MemberElements.owner(method).getKind() == javax.lang.model.element.ElementKind.RECORD
        && method.getKind() == javax.lang.model.element.ElementKind.CONSTRUCTOR;
  }

  /** Whether a method of the file mentions a parameter only once, and not in a loop. */
  public boolean mentionsOnce(ExecutableElement method, int parameter) {
    scanOnce();
    var parameters = method.getParameters();
    return useCounts.once(parameters.get(Math.min(parameter, parameters.size() - 1)));
  }

  /** Whether a variable gets null, or what a method may return instead of a value. */
  public boolean nulls(Element variable) {
    scanOnce();
    return nulled.contains(variable);
  }

  private void nulled(@Nullable Element target, @Nullable Tree value) {
    if (target != null && value != null && mayBeNull(value)) {
      nulled.add(target);
    }
  }

  private boolean mayBeNull(Tree value) {
    return ValueOperations.isNull(value)
        || (value instanceof MethodInvocationTree call
            && unit.element(call) instanceof ExecutableElement method
            && (DeclaredAnnotations.nullable(method)
                || DeclaredAnnotations.nullable(method.getReturnType())));
  }

  /** Where a parameter of a method of the file is declared. */
  public Optional<MirSpan> declaration(Element parameter) {
    scanOnce();
    return useCounts.declaration(parameter).map(unit::span);
  }

  /** Whether a variable changes what it looks into, more than going one step on. */
  public boolean removes(Element variable) {
    scanOnce();
    return removing.contains(variable);
  }

  /** Whether a variable gets a value other than where it is declared. */
  public boolean assigned(Element variable) {
    scanOnce();
    return assigned.contains(variable);
  }

  public boolean changes(Element variable) {
    scanOnce();
    return changed.contains(variable);
  }

  private void scanOnce() {
    if (!scanned) {
      scanned = true;
      scan(unit.tree(), null);
      useCounts.scan(unit.tree(), null);
      settle(changed);
      settle(kept);
      settle(sent);
      handed = new ReturnedParameters(unit, listed).find();
    }
  }

  private void settle(Set<Element> habit) {
    while (spread(habit)) {
      // until nothing more follows from what parameters do
    }
  }

  private boolean spread(Set<Element> habit) {
    var more = new HashSet<Element>();
    becomes.forEach((from, targets) -> {
      if (targets.stream().anyMatch(habit::contains)) {
        more.add(from);
      }
    });
    return habit.addAll(more);
  }

  private @Nullable Element variable(@Nullable Tree tree) {
    if (tree instanceof ParenthesizedTree parentheses) {
      return variable(parentheses.getExpression());
    }
    return tree instanceof IdentifierTree name && AttributedFile.variable(unit.element(name))
        ? unit.element(name)
        : null;
  }

  private void change(@Nullable Tree tree) {
    add(changed, variable(tree));
    if (tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && unit.element(call) instanceof ExecutableElement method
        && Jdk.declares(method)
        && listed.of(method).result() == OwnershipSignature.Result.ELEMENT) {
      // Who changes a list in a list changes that as well.
      change(select.getExpression());
    }
  }

  private static void add(Set<Element> set, @Nullable Element element) {
    if (element != null) {
      set.add(element);
    }
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement method) {
      arguments(method, tree.getArguments());
      if (tree.getMethodSelect() instanceof MemberSelectTree select && Jdk.declares(method)) {
        if (listed.of(method).receiver() == OwnershipSignature.Receiver.MUT) {
          change(select.getExpression());
          if (!Jdk.steps(method)) {
            add(removing, variable(select.getExpression()));
          }
        }
      }
    }
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement constructor) {
      arguments(constructor, tree.getArguments());
    }
    return super.visitNewClass(tree, null);
  }

  private void arguments(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    var parameters = method.getParameters();
    for (int i = 0; i < arguments.size() && !parameters.isEmpty(); i++) {
      var variable = variable(arguments.get(i));
      if (variable == null) {
        continue;
      }
      if (!Jdk.declares(method)) {
        var parameter = parameters.get(Math.min(i, parameters.size() - 1));
        becomes.computeIfAbsent(variable, _ -> new HashSet<>()).add(parameter);
      } else if (listed.of(method).passing(i) == ParameterMode.MUT) {
        changed.add(variable);
      } else if (listed.of(method).passing(i) == ParameterMode.KEEP) {
        kept.add(variable);
      } else if (listed.of(method).passing(i) == ParameterMode.SEND) {
        sent.add(variable);
      }
    }
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    target(tree.getVariable());
    var value = variable(tree.getExpression());
    var target = unit.element(tree.getVariable());
    nulled(target, tree.getExpression());
    if (target != null && value == null) {
      // A compact constructor that copies what it got keeps the copy.
      remade.add(target);
    }
    if (value != null && target != null) {
      if (target.getKind().isField()) {
        kept.add(value);
      } else {
        becomes.computeIfAbsent(value, _ -> new HashSet<>()).add(target);
      }
    }
    return super.visitAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    var value = variable(tree.getInitializer());
    var target = unit.element(tree);
    nulled(target, tree.getInitializer());
    if (value != null && target != null) {
      becomes.computeIfAbsent(value, _ -> new HashSet<>()).add(target);
    }
    return super.visitVariable(tree, null);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void none) {
    target(tree.getVariable());
    return super.visitCompoundAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void none) {
    if (tree.getKind() != Tree.Kind.LOGICAL_COMPLEMENT) {
      target(tree.getExpression());
    }
    return super.visitUnary(tree, null);
  }

  private void target(Tree tree) {
    add(assigned, variable(tree));
    var array = tree;
    while (array instanceof ArrayAccessTree access) {
      array = access.getExpression();
      change(array);
    }
  }
}
