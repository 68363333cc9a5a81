package javalings.borrowck.infer;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.jdk.MemberElements;
import javalings.jdk.ParameterMode;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * The expressions that the variables, the containers and the methods of a file get their values
 * from, with no regard to when.
 */
public final class ValueSources extends EnclosingMethodVisitor {
  private final OwnershipSignatures signatures;
  private final Map<Element, List<ExpressionTree>> values = new HashMap<>();
  private final Map<Element, List<ExpressionTree>> contents = new HashMap<>();
  private final Map<Element, List<ExpressionTree>> results = new HashMap<>();
  private final Map<Element, MethodTree> methods = new HashMap<>();
  private final Map<Element, List<MethodTree>> running = new HashMap<>();
  private final Map<Element, Integer> mentions = new HashMap<>();
  private final List<MirSpan> repeated = new ArrayList<>();
  private final StreamModes modes;
  private boolean scanned;

  ValueSources(AttributedFile unit, OwnershipSignatures signatures) {
    super(
        unit,
        List.of(
            MethodTree.class,
            VariableTree.class,
            AssignmentTree.class,
            MethodInvocationTree.class,
            ReturnTree.class,
            IdentifierTree.class,
            ForLoopTree.class,
            EnhancedForLoopTree.class,
            WhileLoopTree.class,
            DoWhileLoopTree.class,
            LambdaExpressionTree.class));
    this.signatures = signatures;
    modes = new StreamModes(unit);
  }

  private ValueSources scanned() {
    if (!scanned) {
      scanned = true;
      unit.show(this);
    }
    return this;
  }

  /** All that a variable or a field is given. */
  public List<ExpressionTree> of(Element variable) {
    return scanned().values.getOrDefault(variable, List.of());
  }

  /** All that is put into what a variable holds. */
  public List<ExpressionTree> inside(Element variable) {
    return scanned().contents.getOrDefault(variable, List.of());
  }

  /** All that a method of the file returns. */
  public List<ExpressionTree> results(Element called) {
    return scanned().results.getOrDefault(called, List.of());
  }

  /** The body that a method has in the file, if it has one. */
  @Nullable BlockTree body(ExecutableElement method) {
    var declared = scanned().methods.get(method);
    return declared == null ? null : declared.getBody();
  }

  /** The bodies that may run when a method is called: its own, and those that override it. */
  public List<MethodTree> bodies(ExecutableElement called) {
    var known = scanned().running.get(called);
    if (known == null) {
      known = running(called);
      running.put(called, known);
    }
    return known;
  }

  private List<MethodTree> running(ExecutableElement called) {
    return methods.entrySet().stream()
        .filter(each -> each.getKey().equals(called) || overrides(each.getKey(), called))
        .map(Map.Entry::getValue)
        .toList();
  }

  private boolean overrides(Element each, ExecutableElement called) {
    return each instanceof ExecutableElement one
        && each.getSimpleName().equals(called.getSimpleName())
        && unit.elements().overrides(one, called, MemberElements.owner(one));
  }

  /** Whether the steps of a stream run in several threads, as far as its chain of calls says. */
  public Optional<Boolean> parallel(Tree call) {
    return scanned().modes.of(call);
  }

  /** How often the file mentions a variable. */
  public int mentions(Element variable) {
    return scanned().mentions.getOrDefault(variable, 0);
  }

  /** Whether what stands at one place may run more than once for one run of what is at another. */
  public boolean repeats(MirSpan at, MirSpan declared) {
    return scanned().repeated.stream()
        .anyMatch(loop -> loop.contains(at) && !loop.equals(at) && !loop.contains(declared));
  }

  /** Whether a loop has two places in it, and not what is declared outside of it. */
  boolean together(MirSpan at, MirSpan other, MirSpan declared) {
    return scanned().repeated.stream()
        .anyMatch(loop -> loop.contains(at) && loop.contains(other) && !loop.contains(declared));
  }

  private static void add(
      Map<Element, List<ExpressionTree>> to,
      @Nullable Element key,
      @Nullable ExpressionTree value) {
    if (key != null && value != null) {
      to.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
    }
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    var declared = unit.element(tree);
    if (declared != null && tree.getBody() != null) {
      methods.put(declared, tree);
    }
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    add(values, unit.element(tree), tree.getInitializer());
    return null;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    if (tree.getVariable() instanceof ArrayAccessTree access) {
      add(contents, unit.element(access.getExpression()), tree.getExpression());
    } else {
      add(values, unit.element(tree.getVariable()), tree.getExpression());
    }
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    modes.add(tree);
    if (tree.getMethodSelect() instanceof MemberSelectTree select
        && unit.element(tree) instanceof ExecutableElement called) {
      var signature = signatures.of(called);
      for (int i = 0; i < tree.getArguments().size(); i++) {
        if (signature.mode(i) == ParameterMode.KEEP) {
          add(contents, unit.element(select.getExpression()), tree.getArguments().get(i));
        }
      }
    }
    return null;
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
    add(results, method(), tree.getExpression());
    return null;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    var element = unit.element(tree);
    if (element != null) {
      mentions.merge(element, 1, Integer::sum);
    }
    return null;
  }

  private void repeats(Tree tree) {
    repeated.add(unit.span(tree));
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void none) {
    repeats(tree);
    return null;
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void none) {
    repeats(tree);
    add(values, unit.element(tree.getVariable()), tree.getExpression());
    return null;
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void none) {
    repeats(tree);
    return null;
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void none) {
    repeats(tree);
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    repeats(tree);
    return null;
  }
}
