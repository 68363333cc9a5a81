package javalings.borrowck.infer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.FileVisitor;
import javalings.borrowck.spec.JdkSignatures;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.ParameterMode;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The ways by which a function gets on without being named as an argument: inside another function,
 * to a method that overrides the one called, to a lambda behind an interface of the file.
 */
final class SentFunctions extends FileVisitor {
  private static final Set<ParameterMode> SENDS = Set.of(ParameterMode.SEND, ParameterMode.REPEAT);
  private final AttributedFile unit;
  private final JdkSignatures jdk;
  private final BiConsumer<Element, Element> flow;
  private final Consumer<Element> sent;

  /**
   * Tells what it finds.
   *
   * @param flow a variable, and one that gets its value
   * @param sent a variable whose value gets to a thread
   */
  SentFunctions(
      AttributedFile unit,
      JdkSignatures jdk,
      BiConsumer<Element, Element> flow,
      Consumer<Element> sent) {
    super(
        List.of(
            MethodInvocationTree.class,
            NewClassTree.class,
            MethodTree.class,
            LambdaExpressionTree.class));
    this.unit = unit;
    this.jdk = jdk;
    this.flow = flow;
    this.sent = sent;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    arguments(unit.element(tree), tree.getArguments());
    return null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
    arguments(unit.element(tree), tree.getArguments());
    return null;
  }

  private void arguments(@Nullable Element called, List<? extends ExpressionTree> arguments) {
    if (called instanceof ExecutableElement method && !method.getParameters().isEmpty()) {
      for (int i = 0; i < arguments.size(); i++) {
        for (var function : mentioned(arguments.get(i))) {
          hands(method, i, function);
        }
      }
    }
  }

  private void hands(ExecutableElement method, int index, Element function) {
    var parameters = method.getParameters();
    if (!jdk.declares(method)) {
      flow.accept(function, parameters.get(Math.min(index, parameters.size() - 1)));
    } else if (SENDS.contains(jdk.of(method).mode(index))) {
      sent.accept(function);
    }
  }

  /** Callers of a method of the file may run one that overrides it. */
  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement method) {
      overridden(method).forEach(each -> flows(each.getParameters(), method.getParameters()));
    }
    return null;
  }

  /** Callers of an interface of the file hand their arguments to its lambda. */
  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    if (unit.type(tree) instanceof DeclaredType type && !Jdk.declares(type.asElement())) {
      var parameters = tree.getParameters().stream().map(unit::element).toList();
      for (var member : type.asElement().getEnclosedElements()) {
        if (member instanceof ExecutableElement method
            && method.getModifiers().contains(Modifier.ABSTRACT)) {
          flows(method.getParameters(), parameters);
        }
      }
    }
    return null;
  }

  private void flows(List<? extends Element> from, List<? extends @Nullable Element> to) {
    for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
      var target = to.get(i);
      if (target != null) {
        flow.accept(from.get(i), target);
      }
    }
  }

  /** The parameters of functional types that a function which is an argument mentions. */
  private Set<Element> mentioned(Tree argument) {
    var found = new HashSet<Element>();
    switch (argument) {
      case ParenthesizedTree inner -> found.addAll(mentioned(inner.getExpression()));
      case LambdaExpressionTree lambda -> names(lambda.getBody(), found);
      case MemberReferenceTree reference -> names(reference.getQualifierExpression(), found);
      default -> {}
    }
    return found;
  }

  private void names(Tree tree, Set<Element> found) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        var element = unit.element(name);
        if (element != null && element.getKind() == ElementKind.PARAMETER && isFunction(element)) {
          found.add(element);
        }
        return null;
      }
    }.scan(tree, null);
  }

  private static boolean isFunction(Element parameter) {
    return parameter.asType() instanceof DeclaredType type
        && type.asElement().getKind().isInterface();
  }

  /** The methods of the file's interfaces and classes that a method overrides. */
  private List<ExecutableElement> overridden(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)
        || method.getKind() != ElementKind.METHOD
        || method.getAnnotation(Override.class) == null) {
      return List.of();
    }
    var owner = MemberElements.owner(method);
    return above(owner.asType())
        .filter(type -> !Jdk.declares(type))
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .filter(parent -> parent.getSimpleName().equals(method.getSimpleName()))
        .filter(parent -> unit.elements().overrides(method, parent, owner))
        .toList();
  }

  private Stream<Element> above(TypeMirror type) {
    return unit.types().directSupertypes(type).stream()
        .flatMap(each -> Stream.concat(Stream.of(((DeclaredType) each).asElement()), above(each)));
  }
}
