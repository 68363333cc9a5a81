package javalings.borrowck.infer;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.JdkSignatures;
import javalings.jdk.MemberElements;
import javalings.jdk.ParameterMode;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Which parameters of a file's methods are called at most once: Java has no word for {@code
 * FnOnce}. A parameter is one when its only mention calls it, or hands it to a method that calls it
 * at most once.
 */
final class CalledParameters extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final AttributedFile unit;
  private final JdkSignatures jdk;
  private final Map<Element, Integer> times = new HashMap<>();
  private final Map<Element, VariableTree> declared = new HashMap<>();
  private final Map<Element, Argument> handedTo = new HashMap<>();
  private final Set<Tree> calls = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Tree, Argument> arguments = new IdentityHashMap<>();
  private final Set<ExecutableElement> methods = new HashSet<>();
  private int loops;

  /** The place of an argument in a call. */
  private record Argument(ExecutableElement method, int index) {}

  CalledParameters(AttributedFile unit, JdkSignatures jdk) {
    this.unit = unit;
    this.jdk = jdk;
  }

  /** Nothing where no body of the file tells. */
  Optional<Boolean> once(ExecutableElement method, int index) {
    var parameters = method.getParameters();
    return parameters.isEmpty() || !declared.containsKey(parameters.getLast())
        ? Optional.empty()
        : Optional.of(once(new Argument(method, index), new HashSet<>()));
  }

  private boolean once(Argument argument, Set<Argument> seen) {
    if (!seen.add(argument)) {
      return true;
    }
    if (jdk.declares(argument.method())) {
      var mode = jdk.of(argument.method()).mode(argument.index());
      return mode == ParameterMode.ONCE || mode == ParameterMode.SEND;
    }
    return !MemberElements.ofRecord(argument.method())
        && once(argument.method().getParameters(), argument, seen)
        && overriding(argument.method()).stream()
            .allMatch(each -> once(new Argument(each, argument.index()), seen));
  }

  private boolean once(List<? extends Element> parameters, Argument argument, Set<Argument> seen) {
    if (parameters.isEmpty()) {
      return false;
    }
    var parameter = parameters.get(Math.min(argument.index(), parameters.size() - 1));
    var next = handedTo.get(parameter);
    return times.getOrDefault(parameter, 2) < 2 && (next == null || once(next, seen));
  }

  private List<ExecutableElement> overriding(ExecutableElement method) {
    var fixed = method.getModifiers().contains(Modifier.STATIC);
    return fixed
        ? List.of()
        : methods.stream()
            .filter(each -> each.getSimpleName().equals(method.getSimpleName()))
            .filter(each -> unit.elements().overrides(each, method, MemberElements.owner(each)))
            .toList();
  }

  Optional<VariableTree> declaration(Element parameter) {
    return Optional.ofNullable(declared.get(parameter));
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    if (tree.getBody() != null && unit.element(tree) instanceof ExecutableElement method) {
      methods.add(method);
      for (var parameter : tree.getParameters()) {
        var element = unit.element(parameter);
        if (element != null) {
          times.put(element, 0);
          declared.put(element, parameter);
        }
      }
    }
    return super.visitMethod(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement method) {
      if (tree.getMethodSelect() instanceof MemberSelectTree select
          && method.getModifiers().contains(Modifier.ABSTRACT)) {
        calls.add(bare(select.getExpression()));
      }
      hands(method, tree.getArguments());
    }
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement constructor) {
      hands(constructor, tree.getArguments());
    }
    return super.visitNewClass(tree, null);
  }

  private void hands(ExecutableElement method, List<? extends ExpressionTree> given) {
    for (int i = 0; i < given.size(); i++) {
      arguments.put(bare(given.get(i)), new Argument(method, i));
    }
  }

  private static Tree bare(Tree tree) {
    return tree instanceof ParenthesizedTree inner ? bare(inner.getExpression()) : tree;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    var element = unit.element(tree);
    if (element != null && times.containsKey(element)) {
      var argument = arguments.get(tree);
      var known = calls.contains(tree) || argument != null;
      times.merge(element, loops > 0 || !known ? 2 : 1, Integer::sum);
      if (argument != null) {
        handedTo.put(element, argument);
      }
    }
    return super.visitIdentifier(tree, null);
  }

  private @Nullable Void looped(Runnable scan) {
    loops++;
    scan.run();
    loops--;
    return null;
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void none) {
    return looped(() -> super.visitForLoop(tree, null));
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void none) {
    return looped(() -> super.visitEnhancedForLoop(tree, null));
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void none) {
    return looped(() -> super.visitWhileLoop(tree, null));
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void none) {
    return looped(() -> super.visitDoWhileLoop(tree, null));
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    return looped(() -> super.visitLambdaExpression(tree, null));
  }
}
