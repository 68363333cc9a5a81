package javalings.borrowck.infer;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.borrowck.spec.FileVisitor;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a file that somewhere give away what they hold. Rust's programmers choose
 * between {@code unwrap} and {@code as_ref().unwrap()}; Java has one word for both, and what the
 * program does with the value tells which is meant.
 */
public final class ConsumedVariables extends FileVisitor {
  private final AttributedFile unit;
  private final TypeClasses typeClasses;
  private final OwnershipSignatures signatures;
  private final Set<Element> found = new HashSet<>();
  private boolean scanned;
  private @Nullable Tree function;

  /** Whether what the method around the tree returns is only lent. */
  private boolean lends;

  public ConsumedVariables(
      AttributedFile unit, TypeClasses typeClasses, OwnershipSignatures signatures) {
    super(
        List.of(
            LambdaExpressionTree.class,
            ReturnTree.class,
            MethodInvocationTree.class,
            NewClassTree.class));
    this.unit = unit;
    this.typeClasses = typeClasses;
    this.signatures = signatures;
  }

  public boolean contain(@Nullable Element variable) {
    if (!scanned) {
      scanned = true;
      unit.show(this);
    }
    return found.contains(variable);
  }

  private void given(ExpressionTree value) {
    switch (value) {
      case ParenthesizedTree inner -> given(inner.getExpression());
      case ConditionalExpressionTree choice -> {
        given(choice.getTrueExpression());
        given(choice.getFalseExpression());
      }
      case IdentifierTree name -> given(unit.element(name));
      default -> {}
    }
  }

  private void given(@Nullable Element element) {
    if (element != null && AttributedFile.variable(element)) {
      found.add(element);
    }
  }

  /** Those whose type says that they have owners. */
  Set<Element> owners() {
    contain(null);
    return found.stream()
        .filter(it -> typeClasses.of(it.asType()) == TypeClass.OWNED)
        .collect(Collectors.toSet());
  }

  @Override
  protected void enter(@Nullable Tree around, boolean inClass) {
    if (around != function) {
      function = around;
      lends = around instanceof MethodTree && lends(unit.element(around));
    }
  }

  private boolean lends(@Nullable Element called) {
    return called instanceof ExecutableElement method
        && typeClasses.marked(method, OwnershipKind.COPY) != OwnershipKind.COPY;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    if (tree.getBody() instanceof ExpressionTree result) {
      given(result);
    }
    return null;
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
    if (!lends && tree.getExpression() != null) {
      given(tree.getExpression());
    }
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement method) {
      if (tree.getMethodSelect() instanceof MemberSelectTree select
          && signatures.of(method).receiver() == OwnershipSignature.Receiver.CONSUMED) {
        given(select.getExpression());
      }
      arguments(tree, method, tree.getArguments());
    }
    return null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement constructor) {
      arguments(tree, constructor, tree.getArguments());
    }
    return null;
  }

  private void arguments(
      Tree call, ExecutableElement method, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (takes(call, method, i)) {
        given(arguments.get(i));
      }
    }
  }

  /** Whether a call takes an argument for good; of a collection's {@code T} the collection says. */
  private boolean takes(Tree call, ExecutableElement method, int index) {
    var last = method.getParameters().size() - 1;
    if (last < 0) {
      return false;
    }
    var mode = signatures.of(method).mode(index);
    var type = OwnershipSignatures.handed(method, Math.min(index, last));
    return switch (mode) {
      case VALUE, KEEP, SEND, REPEAT ->
          type instanceof TypeVariable ? owns(call) : typeClasses.of(type) == TypeClass.OWNED;
      case SHARED, MUT, LOOK, ONCE, GIVE, ALL, UNKNOWN -> false;
    };
  }

  private boolean owns(Tree call) {
    return !(call instanceof MethodInvocationTree invocation
            && invocation.getMethodSelect() instanceof MemberSelectTree select)
        || DeclaredAnnotations.elements(unit.type(select.getExpression())) == OwnershipKind.OWNED;
  }
}
