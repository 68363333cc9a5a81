package javalings.borrowck.infer;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Variables of the JDK's functions that take what they are called with: {@code Consumer<Batch> send
 * = uplink::send}. Others who get a {@code Consumer} only lend it what they have; a variable that
 * its method only calls is seen by nobody else.
 */
public final class TakingFunctions extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final AttributedFile unit;
  private final TypeClasses typeClasses;
  private final OwnershipSignatures signatures;
  private final ConsumedVariables consumed;
  private final Map<Element, ExpressionTree> functions = new HashMap<>();
  private final Set<Tree> calls = new HashSet<>();
  private final Set<Element> handedOn = new HashSet<>();
  private final Set<Element> variables = new HashSet<>();
  private final Set<ExpressionTree> given = new HashSet<>();
  private boolean scanned;

  public TakingFunctions(
      AttributedFile unit,
      TypeClasses typeClasses,
      OwnershipSignatures signatures,
      ConsumedVariables consumed) {
    this.unit = unit;
    this.typeClasses = typeClasses;
    this.signatures = signatures;
    this.consumed = consumed;
  }

  public boolean contain(@Nullable Element variable) {
    scanOnce();
    return variables.contains(variable);
  }

  /** Whether a function is the value of such a variable. */
  public boolean has(ExpressionTree function) {
    scanOnce();
    return given.contains(function);
  }

  private void scanOnce() {
    if (!scanned) {
      scanned = true;
      scan(unit.tree(), null);
      functions.forEach(this::decide);
    }
  }

  private void decide(Element variable, ExpressionTree value) {
    var choices = choices(value).toList();
    if (!handedOn.contains(variable) && choices.stream().anyMatch(this::takes)) {
      variables.add(variable);
      given.addAll(choices);
    }
  }

  private static Stream<ExpressionTree> choices(ExpressionTree value) {
    return switch (value) {
      case ParenthesizedTree inner -> choices(inner.getExpression());
      case ConditionalExpressionTree choice ->
          Stream.concat(choices(choice.getTrueExpression()), choices(choice.getFalseExpression()));
      default -> Stream.of(value);
    };
  }

  private boolean takes(ExpressionTree function) {
    return switch (function) {
      case LambdaExpressionTree lambda ->
          lambda.getParameters().stream()
              .map(unit::element)
              .anyMatch(parameter ->
                  parameter != null
                      && typeClasses.of(parameter.asType()) == TypeClass.OWNED
                      && consumed.contain(parameter));
      case MemberReferenceTree reference ->
          unit.element(reference) instanceof ExecutableElement method && takes(method);
      default -> false;
    };
  }

  private boolean takes(ExecutableElement method) {
    var signature = signatures.of(method);
    if (signature.receiver() == OwnershipSignature.Receiver.CONSUMED) {
      return true;
    }
    for (int i = 0; i < method.getParameters().size(); i++) {
      var mode = signature.mode(i);
      if ((mode == ParameterMode.VALUE || mode == ParameterMode.KEEP)
          && typeClasses.of(OwnershipSignatures.handed(method, i)) == TypeClass.OWNED) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    var element = unit.element(tree);
    if (element != null
        && element.getKind() == ElementKind.LOCAL_VARIABLE
        && tree.getInitializer() != null
        && element.asType() instanceof DeclaredType type
        && Jdk.declares(type.asElement())
        && Jdk.isFunction((TypeElement) type.asElement())) {
      functions.put(element, tree.getInitializer());
    }
    return super.visitVariable(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select
        && unit.element(tree) instanceof ExecutableElement method
        && method.getModifiers().contains(Modifier.ABSTRACT)) {
      calls.add(select.getExpression());
    }
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    var element = unit.element(tree);
    if (element != null
        && element.getKind() == ElementKind.LOCAL_VARIABLE
        && !calls.contains(tree)) {
      handedOn.add(element);
    }
    return null;
  }
}
