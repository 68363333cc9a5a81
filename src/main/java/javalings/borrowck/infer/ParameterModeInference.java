package javalings.borrowck.infer;

import static javalings.jdk.ParameterMode.KEEP;
import static javalings.jdk.ParameterMode.MUT;
import static javalings.jdk.ParameterMode.REPEAT;
import static javalings.jdk.ParameterMode.SEND;
import static javalings.jdk.ParameterMode.VALUE;

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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javalings.borrowck.dataflow.Analysis;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.FileVisitor;
import javalings.borrowck.spec.InferredModes;
import javalings.borrowck.spec.JdkSignatures;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Infers the modes of collections without an annotation: which variables the file changes them
 * through, and which parameters it keeps. Nobody writes {@code @Borrowed} on a {@code
 * List<String>}.
 */
public final class ParameterModeInference extends FileVisitor
    implements InferredModes, Analysis<Element, Set<ParameterMode>> {
  private static final Set<ParameterMode> PASSED_ON = EnumSet.of(MUT, KEEP, SEND, REPEAT);

  private final AttributedFile unit;
  private final JdkSignatures jdk;

  /** The modes in which a variable, or one that gets its value, is used. */
  private Map<Element, Set<ParameterMode>> modes = new HashMap<>();

  private final Set<Element> removing = new HashSet<>();
  private final Set<Element> assigned = new HashSet<>();
  private final Set<Element> remade = new HashSet<>();
  private final Map<Element, Set<Element>> becomes = new HashMap<>();
  private final CalledParameters called;
  private final VariableOrigins origins;
  private Set<Element> handed = Set.of();
  private boolean scanned;

  public ParameterModeInference(AttributedFile unit, JdkSignatures jdk) {
    super(
        List.of(
            MethodInvocationTree.class,
            NewClassTree.class,
            AssignmentTree.class,
            VariableTree.class,
            CompoundAssignmentTree.class,
            UnaryTree.class));
    this.unit = unit;
    this.jdk = jdk;
    this.called = new CalledParameters(unit, jdk);
    this.origins = new VariableOrigins(unit, jdk);
  }

  @Override
  public boolean handsBack(ExecutableElement method, int parameter) {
    return scanned().handed.contains(method.getParameters().get(parameter));
  }

  @Override
  public ParameterMode of(ExecutableElement method, int parameter) {
    scanned();
    var element = method.getParameters().get(parameter);
    if (is(element, KEEP) || (MemberElements.ofRecord(method) && !remade.contains(element))) {
      // The canonical constructor keeps everything, also when nobody wrote it.
      return KEEP;
    }
    if (is(element, SEND) || is(element, REPEAT)) {
      return SEND;
    }
    if (is(element, VALUE)) {
      return VALUE;
    }
    return is(element, MUT) ? MUT : ParameterMode.SHARED;
  }

  /** Whether a method calls a parameter at most once, where a body of the file tells. */
  public Optional<Boolean> callsOnce(ExecutableElement method, int parameter) {
    return scanned().called.once(method, parameter);
  }

  /** Whether a variable gets null, or what a method may return instead of a value. */
  public boolean nulls(Element variable) {
    return scanned().origins.mayBeNull(variable);
  }

  /** Whether a variable gets an element of a container somewhere: {@code list = map.get(key)}. */
  public boolean isElement(@Nullable Element variable) {
    return scanned().origins.isElement(variable);
  }

  /** Where a parameter of a method of the file is declared. */
  public Optional<MirSpan> declaration(Element parameter) {
    return scanned().called.declaration(parameter).map(unit::span);
  }

  /** Whether a variable changes what it looks into, more than going one step on. */
  public boolean removes(Element variable) {
    return scanned().removing.contains(variable);
  }

  /** Whether a variable gets a value other than where it is declared. */
  public boolean assigned(Element variable) {
    return scanned().assigned.contains(variable);
  }

  /** Whether what a variable holds gets to another thread. */
  public boolean sends(Element variable) {
    return scanned().is(variable, SEND);
  }

  public boolean changes(Element variable) {
    return scanned().is(variable, MUT);
  }

  private ParameterModeInference scanned() {
    if (!scanned) {
      scanned = true;
      unit.show(this);
      called.scan(unit.tree(), null);
      unit.show(new EndedVariables(unit, jdk, it -> add(it, VALUE)));
      unit.show(new SentFunctions(unit, jdk, this::flow, it -> add(it, SEND)));
      modes = fixpoint(Stream.of(modes, becomes).flatMap(it -> it.keySet().stream()).toList());
      handed = new ReturnedParameters(unit, jdk).find();
    }
    return this;
  }

  private boolean is(Element variable, ParameterMode mode) {
    return modes.getOrDefault(variable, Set.of()).contains(mode);
  }

  @Override
  public Set<ParameterMode> bottom() {
    return Set.of();
  }

  /** A use of a variable is a use of every variable that it gets its value from. */
  @Override
  public Set<ParameterMode> transfer(
      Element variable, Function<Element, Set<ParameterMode>> others) {
    var all = EnumSet.noneOf(ParameterMode.class);
    all.addAll(modes.getOrDefault(variable, Set.of()));
    becomes.getOrDefault(variable, Set.of()).forEach(target -> all.addAll(others.apply(target)));
    return all;
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
    add(variable(tree), MUT);
    if (tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && unit.element(call) instanceof ExecutableElement method
        && jdk.declares(method)
        && jdk.of(method).result() == OwnershipSignature.Result.ELEMENT) {
      // To change a list in a list is to change the outer one as well.
      change(select.getExpression());
    }
  }

  private void add(@Nullable Element variable, ParameterMode mode) {
    if (variable != null) {
      modes.computeIfAbsent(variable, _ -> EnumSet.noneOf(ParameterMode.class)).add(mode);
    }
  }

  private void flow(Element value, Element target) {
    becomes.computeIfAbsent(value, _ -> new HashSet<>()).add(target);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement method) {
      arguments(method, tree.getArguments());
      if (tree.getMethodSelect() instanceof MemberSelectTree select && jdk.declares(method)) {
        if (jdk.of(method).receiver() == OwnershipSignature.Receiver.MUT) {
          change(select.getExpression());
          var variable = variable(select.getExpression());
          if (variable != null && !Jdk.steps(method)) {
            removing.add(variable);
          }
        }
      }
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
      var variable = variable(arguments.get(i));
      if (variable != null && !jdk.declares(method)) {
        flow(variable, parameters.get(Math.min(i, parameters.size() - 1)));
      } else if (variable != null && PASSED_ON.contains(jdk.of(method).mode(i))) {
        add(variable, jdk.of(method).mode(i));
      }
    }
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    target(tree.getVariable());
    var value = variable(tree.getExpression());
    var target = unit.element(tree.getVariable());
    origins.gets(target, tree.getExpression());
    if (target != null && value == null) {
      // A compact constructor that copies what it got keeps the copy.
      remade.add(target);
    }
    if (value != null && target != null) {
      if (target.getKind().isField()) {
        add(value, KEEP);
      } else {
        flow(value, target);
      }
    }
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    var value = variable(tree.getInitializer());
    var target = unit.element(tree);
    origins.gets(target, tree.getInitializer());
    if (value != null && target != null) {
      flow(value, target);
    }
    return null;
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void none) {
    target(tree.getVariable());
    return null;
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void none) {
    if (tree.getKind() != Tree.Kind.LOGICAL_COMPLEMENT) {
      target(tree.getExpression());
    }
    return null;
  }

  private void target(Tree tree) {
    var variable = variable(tree);
    if (variable != null) {
      assigned.add(variable);
    }
    var array = tree;
    while (array instanceof ArrayAccessTree access) {
      array = access.getExpression();
      change(array);
    }
  }
}
