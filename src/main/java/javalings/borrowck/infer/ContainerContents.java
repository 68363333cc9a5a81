package javalings.borrowck.infer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.FileVisitor;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.MemberElements;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * All that a file puts into its containers, where the file sees all of it: a container that is
 * never handed to anybody, and only has its methods called.
 */
final class ContainerContents extends FileVisitor {
  private static final Set<String> UNSEEN = Set.of("putAll", "addAll");

  private final AttributedFile unit;
  private final ValueSources sources;
  private final Map<Element, List<ExpressionTree>> puts = new HashMap<>();
  private final Set<Element> unclear = new HashSet<>();
  private final Set<Tree> receivers = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean scanned;

  ContainerContents(AttributedFile unit, ValueSources sources) {
    super(
        List.of(
            MethodInvocationTree.class,
            AssignmentTree.class,
            IdentifierTree.class,
            MemberSelectTree.class));
    this.unit = unit;
    this.sources = sources;
  }

  /** Whether all that a container holds, as far as it is no plain value, is of a kind. */
  boolean all(Element container, Predicate<ExpressionTree> kind, Predicate<TypeMirror> made) {
    if (!scanned) {
      scanned = true;
      unit.show(this);
    }
    var values = puts.getOrDefault(container, List.of());
    return !unclear.contains(container)
        && !values.isEmpty()
        && startsEmpty(container)
        && values.stream().allMatch(each -> gives(each, kind, made));
  }

  private boolean startsEmpty(Element container) {
    var starts = sources.of(container);
    return !starts.isEmpty()
        && starts.stream()
            .allMatch(each ->
                each instanceof NewClassTree it
                    && it.getArguments().stream().allMatch(this::isPlain));
  }

  private boolean isPlain(ExpressionTree value) {
    return TypeClasses.immutable(unit.type(value));
  }

  private boolean gives(
      ExpressionTree value, Predicate<ExpressionTree> kind, Predicate<TypeMirror> made) {
    return switch (value) {
      case LambdaExpressionTree lambda ->
          results(lambda).stream().allMatch(each -> given(lambda, each) || kind.test(each));
      case MemberReferenceTree reference ->
          Optional.ofNullable(unit.element(reference))
              .filter(called -> gives(called, kind, made))
              .isPresent();
      default -> kind.test(value);
    };
  }

  private boolean gives(
      Element called, Predicate<ExpressionTree> kind, Predicate<TypeMirror> made) {
    var results = sources.results(called);
    return called.getKind() == ElementKind.CONSTRUCTOR
        ? made.test(MemberElements.owner(called).asType())
        : !results.isEmpty() && results.stream().allMatch(kind);
  }

  private static List<ExpressionTree> results(LambdaExpressionTree lambda) {
    if (lambda.getBody() instanceof ExpressionTree expression) {
      return List.of(expression);
    }
    var found = new ArrayList<ExpressionTree>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
        found.add(tree.getExpression());
        return null;
      }
    }.scan(lambda.getBody(), null);
    return found;
  }

  /** A function gives back what was in there, or nothing. */
  private boolean given(LambdaExpressionTree lambda, ExpressionTree result) {
    return AttributedFile.isNull(result)
        || lambda.getParameters().stream()
            .map(unit::element)
            .anyMatch(parameter -> parameter != null && parameter.equals(unit.element(result)));
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      var container = unit.element(select.getExpression());
      if (container != null && isVariable(container)) {
        receivers.add(select.getExpression());
        put(container, tree.getArguments());
        if (UNSEEN.contains(select.getIdentifier().toString())) {
          unclear.add(container);
        }
      }
    }
    return null;
  }

  /** A value, or a function that makes one, stays in there; a number or a text is no matter. */
  private void put(Element container, List<? extends ExpressionTree> arguments) {
    arguments.stream()
        .filter(each -> !isPlain(each))
        .forEach(each -> puts.computeIfAbsent(container, _ -> new ArrayList<>()).add(each));
  }

  private static boolean isVariable(Element element) {
    return AttributedFile.variable(element) || element.getKind() == ElementKind.FIELD;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    receivers.add(tree.getVariable());
    return null;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    handed(tree);
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
    handed(tree);
    return null;
  }

  private void handed(Tree mention) {
    var element = unit.element(mention);
    if (element != null && isVariable(element) && !receivers.contains(mention)) {
      unclear.add(element);
    }
  }
}
