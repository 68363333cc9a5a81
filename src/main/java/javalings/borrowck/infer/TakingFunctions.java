package javalings.borrowck.infer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.borrowck.spec.FileVisitor;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Variables of the JDK's functions that take what they are called with: {@code Consumer<Batch> send
 * = uplink::send}. Others who get a {@code Consumer} only lend it what they have; a variable that
 * its method only calls is seen by nobody else. A parameter is one, too, of a method that nobody
 * can replace, if all calls of the file give it a lambda.
 */
public final class TakingFunctions extends FileVisitor {
  private final AttributedFile unit;
  private final TypeClasses typeClasses;
  private final OwnershipSignatures signatures;
  private final ConsumedVariables consumed;
  private final FunctionChains chains;

  /** The values of a variable, or the parts of a chain that is called at once. */
  private final Map<Object, List<ExpressionTree>> functions = new HashMap<>();

  /** Chains of functions that a variable gets, or that are called at once. */
  private final Set<Tree> placed = new HashSet<>();

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
    super(
        List.of(
            VariableTree.class,
            AssignmentTree.class,
            MemberReferenceTree.class,
            MethodInvocationTree.class,
            IdentifierTree.class));
    this.unit = unit;
    this.typeClasses = typeClasses;
    this.signatures = signatures;
    this.consumed = consumed;
    chains = new FunctionChains(unit);
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
      unit.show(this);
      var groups = groups();
      functions.keySet().forEach(each -> decide(groups.of(each)));
    }
  }

  private FunctionGroups groups() {
    var groups = new FunctionGroups();
    functions.forEach((each, values) -> parts(values).forEach(part -> groups.join(each, part)));
    return groups;
  }

  private List<Element> parts(List<ExpressionTree> values) {
    return values.stream()
        .filter(chains::are)
        .flatMap(chains::choices)
        .filter(IdentifierTree.class::isInstance)
        .map(unit::element)
        .filter(Objects::nonNull)
        .toList();
  }

  private void decide(Set<Object> together) {
    if (together.isEmpty()) {
      return;
    }
    var choices =
        together.stream()
            .flatMap(each -> functions.getOrDefault(each, List.of()).stream())
            .flatMap(chains::choices)
            .toList();
    var known =
        together.stream().noneMatch(FunctionChains::isParameter)
            || choices.stream().allMatch(TakingFunctions::isFunction);
    if (known
        && together.stream().noneMatch(handedOn::contains)
        && choices.stream().anyMatch(this::takes)) {
      together.stream()
          .filter(Element.class::isInstance)
          .forEach(each -> variables.add((Element) each));
      given.addAll(choices);
    }
  }

  private static boolean isFunction(ExpressionTree tree) {
    return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
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
          unit.element(reference) instanceof ExecutableElement method
              && (takes(method) || keeps(reference, method));
      case MethodInvocationTree call -> chains.isIdentity(call);
      default -> false;
    };
  }

  /** {@code kept::add}, of a collection of owners. */
  private boolean keeps(MemberReferenceTree tree, ExecutableElement method) {
    return signatures.of(method).library()
        && !method.getParameters().isEmpty()
        && signatures.of(method).mode(method.getParameters().size() - 1) == ParameterMode.KEEP
        && typeClasses.of(unit.type(tree.getQualifierExpression())) == TypeClass.OWNED
        && DeclaredAnnotations.elements(unit.type(tree.getQualifierExpression()))
            == OwnershipKind.OWNED;
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
        && isFunction(element)) {
      gets(element, tree.getInitializer());
    }
    return null;
  }

  private void gets(Object variable, ExpressionTree value) {
    functions.computeIfAbsent(variable, _ -> new ArrayList<>()).add(value);
    placed.add(value);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    var element = unit.element(tree.getVariable());
    if (element != null && element.getKind() == ElementKind.LOCAL_VARIABLE && isFunction(element)) {
      gets(element, tree.getExpression());
      calls.add(tree.getVariable());
    }
    return null;
  }

  private static boolean isFunction(Element variable) {
    return variable.asType() instanceof DeclaredType type
        && Jdk.declares(type.asElement())
        && Jdk.isFunction((TypeElement) type.asElement())
        && type.getTypeArguments().stream()
            .allMatch(each -> TypeClasses.element(each) == OwnershipKind.OWNED);
  }

  /** Of a {@code Consumer<T>} the method does not know what its {@code T} is. */
  private static boolean generic(Element variable) {
    return variable.asType() instanceof DeclaredType type
        && type.getTypeArguments().stream()
            .anyMatch(each -> each instanceof TypeVariable || each instanceof WildcardType);
  }

  private void arguments(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    var parameters = method.getParameters();
    for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
      if (isFunction(parameters.get(i)) && !generic(parameters.get(i)) && !method.isVarArgs()) {
        functions.computeIfAbsent(parameters.get(i), _ -> new ArrayList<>()).add(arguments.get(i));
      }
    }
  }

  /** Whether the code of a method is in this file, and nobody can replace it. */
  private boolean known(ExecutableElement method) {
    var own = method.getModifiers();
    var around = MemberElements.owner(method).getModifiers();
    return unit.declaration(method) instanceof MethodTree
        && (own.contains(Modifier.STATIC)
            || own.contains(Modifier.PRIVATE)
            || own.contains(Modifier.FINAL)
            || around.contains(Modifier.FINAL));
  }

  /** Others may call it then, with anything. */
  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement method) {
      handedOn.addAll(method.getParameters());
    }
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select
        && unit.element(tree) instanceof ExecutableElement method
        && method.getModifiers().contains(Modifier.ABSTRACT)) {
      calls.add(select.getExpression());
      if (chains.are(select.getExpression())) {
        gets(select.getExpression(), select.getExpression());
      } else {
        chains.choices(select.getExpression()).filter(chains::isIdentity).forEach(given::add);
      }
    }
    if (chains.are(tree) && placed.contains(tree)) {
      for (var part : FunctionChains.parts(tree)) {
        placed.add(part);
        calls.add(part);
      }
    }
    if (unit.element(tree) instanceof ExecutableElement method && known(method)) {
      arguments(method, tree.getArguments());
    }
    return null;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    var element = unit.element(tree);
    if (element != null
        && (element.getKind() == ElementKind.LOCAL_VARIABLE
            || element.getKind() == ElementKind.PARAMETER)
        && !calls.contains(tree)) {
      handedOn.add(element);
    }
    return null;
  }
}
