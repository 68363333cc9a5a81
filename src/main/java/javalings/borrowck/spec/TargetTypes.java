package javalings.borrowck.spec;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The types of expressions whose type arguments javac infers from where the value goes: {@code
 * List<@Borrowed S> all = new ArrayList<>(others)}. javac infers {@code S} and forgets the mark.
 */
final class TargetTypes extends FileVisitor {
  private final AttributedFile unit;
  private final Types types;
  private final IdentityHashMap<Tree, TypeMirror> targets = new IdentityHashMap<>();
  private @Nullable Tree function;
  private @Nullable TypeMirror returned;

  TargetTypes(AttributedFile unit) {
    super(
        List.of(
            VariableTree.class,
            AssignmentTree.class,
            ReturnTree.class,
            MethodInvocationTree.class,
            NewClassTree.class));
    this.unit = unit;
    types = unit.types();
    unit.show(this);
  }

  /** The type of a call with the marks of its target, if these say something. */
  Optional<TypeMirror> of(Tree call, TypeMirror inferred) {
    return targets.get(call) instanceof DeclaredType target
            && inferred instanceof DeclaredType made
            && made.asElement() instanceof TypeElement element
            && !made.getTypeArguments().isEmpty()
            && !TypeClasses.borrowing(made)
        ? marked(element, made.getTypeArguments(), target.getTypeArguments())
        : Optional.empty();
  }

  private Optional<TypeMirror> marked(
      TypeElement element, List<? extends TypeMirror> made, List<? extends TypeMirror> wanted) {
    var arguments = new ArrayList<TypeMirror>();
    for (int i = 0; i < made.size(); i++) {
      arguments.add(marked(made.get(i), i, made.size() == wanted.size(), wanted));
    }
    return arguments.equals(made)
        ? Optional.empty()
        : Optional.of(types.getDeclaredType(element, arguments.toArray(TypeMirror[]::new)));
  }

  /** The same argument with its mark: at the same place, or of the same type. */
  private TypeMirror marked(
      TypeMirror made, int at, boolean alike, List<? extends TypeMirror> wanted) {
    var candidates = alike ? List.of(wanted.get(at)) : wanted;
    for (var each : candidates) {
      if (TypeClasses.borrowed(each)
          && types.isSameType(types.erasure(made), types.erasure(each))) {
        return each;
      }
    }
    return made;
  }

  private void target(@Nullable ExpressionTree value, @Nullable TypeMirror type) {
    if (type == null || !TypeClasses.borrowing(type)) {
      return;
    }
    switch (value) {
      case ParenthesizedTree inner -> target(inner.getExpression(), type);
      case ConditionalExpressionTree choice -> {
        target(choice.getTrueExpression(), type);
        target(choice.getFalseExpression(), type);
      }
      case NewClassTree made -> targets.put(made, type);
      case MethodInvocationTree call -> targets.put(call, type);
      case LambdaExpressionTree lambda -> targets.put(lambda, type);
      case MemberReferenceTree reference -> targets.put(reference, type);
      case null, default -> {}
    }
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    var variable = unit.element(tree);
    target(tree.getInitializer(), variable == null ? null : variable.asType());
    return null;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    var variable = unit.element(tree.getVariable());
    target(tree.getExpression(), variable == null ? null : variable.asType());
    return null;
  }

  @Override
  protected void enter(@Nullable Tree around, boolean inClass) {
    if (around != function) {
      function = around;
      returned =
          around instanceof MethodTree && unit.element(around) instanceof ExecutableElement method
              ? method.getReturnType()
              : null;
    }
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
    target(tree.getExpression(), returned);
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement method) {
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
    for (int i = 0; i < Math.min(arguments.size(), parameters.size()); i++) {
      target(arguments.get(i), parameters.get(i).asType());
    }
  }
}
