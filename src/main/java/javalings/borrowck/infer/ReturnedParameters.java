package javalings.borrowck.infer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javalings.borrowck.dataflow.Analysis;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.JdkSignatures;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Which methods of a file hand back a collection that they got, or a look into it: nobody writes
 * {@code @From} for a {@code List<String>}.
 */
final class ReturnedParameters extends EnclosingMethodVisitor
    implements Analysis<Element, Boolean> {
  private final JdkSignatures jdk;
  private final Map<Element, List<Edge>> edges = new HashMap<>();

  /**
   * The value of one variable may be in another one, or in a method's result.
   *
   * @param through the parameter which has to be handed back for that; itself for a plain copy
   */
  private record Edge(Element through, Element to) {}

  ReturnedParameters(AttributedFile unit, JdkSignatures jdk) {
    super(unit, List.of(ReturnTree.class, VariableTree.class, AssignmentTree.class));
    this.jdk = jdk;
  }

  /** The parameters that are handed back. */
  Set<Element> find() {
    unit.show(this);
    var handed = fixpoint(edges.keySet());
    return edges.keySet().stream().filter(handed::get).collect(Collectors.toSet());
  }

  @Override
  public Boolean bottom() {
    return false;
  }

  @Override
  public Boolean transfer(Element variable, Function<Element, Boolean> handed) {
    return edges.getOrDefault(variable, List.of()).stream()
        .anyMatch(edge ->
            (edge.through().equals(variable) || handed.apply(edge.through()))
                && (edge.to() instanceof ExecutableElement || handed.apply(edge.to())));
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
    into(method(), tree.getExpression(), null);
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    into(unit.element(tree), tree.getInitializer(), null);
    return null;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    into(unit.element(tree.getVariable()), tree.getExpression(), null);
    return null;
  }

  private void into(@Nullable Element to, @Nullable Tree value, @Nullable Element through) {
    if (to == null) {
      return;
    }
    switch (value) {
      case ParenthesizedTree inner -> into(to, inner.getExpression(), through);
      case TypeCastTree cast -> into(to, cast.getExpression(), through);
      case ConditionalExpressionTree choice -> {
        into(to, choice.getTrueExpression(), through);
        into(to, choice.getFalseExpression(), through);
      }
      case IdentifierTree name -> copy(unit.element(name), through, to);
      case MethodInvocationTree call -> call(to, call, through);
      case LambdaExpressionTree lambda -> captures(to, lambda.getBody(), through);
      case NewClassTree made when made.getClassBody() != null ->
          captures(to, made.getClassBody(), through);
      case null, default -> {}
    }
  }

  /** An object that looks at variables of the method around it. */
  private void captures(Element to, Tree inside, @Nullable Element through) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        copy(unit.element(name), through, to);
        return null;
      }
    }.scan(inside, null);
  }

  private void copy(@Nullable Element from, @Nullable Element through, Element to) {
    if (from != null && AttributedFile.variable(from)) {
      edges
          .computeIfAbsent(from, _ -> new ArrayList<>())
          .add(new Edge(through == null ? from : through, to));
    }
  }

  private void call(Element to, MethodInvocationTree call, @Nullable Element through) {
    if (!(unit.element(call) instanceof ExecutableElement called)) {
      return;
    }
    if (!jdk.declares(called)) {
      passed(to, called, call.getArguments());
    } else if (jdk.of(called).result() == OwnershipSignature.Result.VIEW) {
      if (call.getMethodSelect() instanceof MemberSelectTree select) {
        into(to, select.getExpression(), through);
      }
      for (int i = 0; i < call.getArguments().size(); i++) {
        if (jdk.of(called).mode(i) != ParameterMode.UNKNOWN) {
          into(to, call.getArguments().get(i), through);
        }
      }
    }
  }

  private void passed(
      Element to, ExecutableElement called, List<? extends ExpressionTree> arguments) {
    var parameters = called.getParameters();
    for (int i = 0; i < arguments.size() && !parameters.isEmpty(); i++) {
      into(to, arguments.get(i), parameters.get(Math.min(i, parameters.size() - 1)));
    }
  }
}
