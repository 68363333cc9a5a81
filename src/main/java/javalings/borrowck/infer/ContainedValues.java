package javalings.borrowck.infer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.MemberElements;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The values that containers made for threads hold: the container is guarded, and what it holds is
 * not.
 */
record ContainedValues(
    AttributedFile unit,
    TypeClasses typeClasses,
    ValueSources sources,
    ContainerContents contents) {
  /** Methods that leave nothing in the container of the value which they give. */
  private static final Set<String> HANDS_OVER =
      Set.of(
          "poll",
          "pollFirst",
          "pollLast",
          "pollFirstEntry",
          "pollLastEntry",
          "take",
          "takeFirst",
          "takeLast",
          "remove",
          "removeFirst",
          "removeLast",
          "pop",
          "getAndSet",
          "exchange");

  /** The variable with the container that an expression looks into: {@code map.get(key)}. */
  Optional<Element> container(@Nullable Tree value) {
    return switch (value) {
      case ParenthesizedTree inner -> container(inner.getExpression());
      case TypeCastTree cast -> container(cast.getExpression());
      case IdentifierTree name -> container(initializer(unit.element(name)));
      case MethodInvocationTree call
          when call.getMethodSelect() instanceof MemberSelectTree select
              && !HANDS_OVER.contains(select.getIdentifier().toString()) ->
          of(select.getExpression()).or(() -> container(select.getExpression()));
      case null, default -> Optional.empty();
    };
  }

  private @Nullable Tree initializer(@Nullable Element variable) {
    return variable != null
            && variable.getKind() == ElementKind.LOCAL_VARIABLE
            && unit.declaration(variable) instanceof VariableTree declared
            && declared.getInitializer() instanceof MethodInvocationTree
        ? declared.getInitializer()
        : null;
  }

  private Optional<Element> of(ExpressionTree tree) {
    return Optional.ofNullable(unit.element(tree))
        .filter(element -> AttributedFile.variable(element) || element.getKind().isField())
        .filter(element -> madeForThreads(unit.type(tree)) || startsForThreads(element));
  }

  /** {@code Map<K, V> m = new ConcurrentHashMap<>()} */
  private boolean startsForThreads(Element variable) {
    var values = sources.of(variable);
    return !values.isEmpty()
        && values.stream().allMatch(value -> madeForThreads(unit.type(value)) || locked(value));
  }

  /** {@code Collections.synchronizedMap(…)} */
  private boolean locked(ExpressionTree value) {
    return value instanceof MethodInvocationTree call
        && unit.element(call) instanceof ExecutableElement method
        && method.getSimpleName().toString().startsWith("synchronized");
  }

  private boolean madeForThreads(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return false;
    }
    var name = element.getQualifiedName().toString();
    return name.startsWith("java.util.concurrent.atomic.AtomicReference")
        || (name.startsWith("java.util.concurrent.")
            && (is(type, "java.util.Collection") || is(type, "java.util.Map")));
  }

  private boolean is(TypeMirror type, String above) {
    var types = unit.types();
    var parent = unit.elements().getTypeElement(above).asType();
    return types.isSubtype(types.erasure(type), types.erasure(parent));
  }

  /**
   * Whether a changing call on an object is not the object's own business. An iterator goes on, and
   * leaves what it looks at.
   */
  boolean changes(ExpressionTree receiver) {
    var typeClass = typeClasses.of(unit.type(receiver));
    return typeClass != TypeClass.PLAIN
        && typeClass != TypeClass.VIEW
        && !guardsItself(receiver)
        && container(receiver).filter(this::holdsGuarded).isEmpty();
  }

  /** {@code queues.computeIfAbsent(key, k -> new ConcurrentLinkedQueue<>())} */
  private boolean holdsGuarded(Element container) {
    return contents.all(
        container,
        value -> safe(value) || guardsItself(value),
        type -> typeClasses.of(type) == TypeClass.PLAIN);
  }

  /** {@code Map<K, V> m = new ConcurrentHashMap<>()}, {@code Collections.synchronizedMap(...)} */
  private boolean guardsItself(ExpressionTree receiver) {
    var element = unit.element(receiver);
    var values = element == null ? List.<ExpressionTree>of() : sources.of(element);
    return !values.isEmpty() && values.stream().allMatch(this::safe);
  }

  private boolean safe(ExpressionTree value) {
    if (value instanceof MethodInvocationTree call
        && unit.element(call) instanceof ExecutableElement method) {
      var results = sources.results(method);
      return locked(value)
          || method.getSimpleName().contentEquals("newKeySet")
          || (!results.isEmpty() && results.stream().allMatch(this::madeForThreads));
    }
    return typeClasses.of(unit.type(value)) == TypeClass.PLAIN;
  }

  private boolean madeForThreads(ExpressionTree result) {
    return typeClasses.of(unit.type(result)) == TypeClass.PLAIN;
  }

  /** The field that an expression names, also through the accessor of a record. */
  @Nullable Element field(Tree tree) {
    var element = unit.element(tree);
    return element instanceof ExecutableElement method
            && MemberElements.owner(method).getKind() == ElementKind.RECORD
            && method.getParameters().isEmpty()
        ? ElementFilter.fieldsIn(MemberElements.owner(method).getEnclosedElements()).stream()
            .filter(each -> each.getSimpleName().equals(method.getSimpleName()))
            .findFirst()
            .orElse(null)
        : element;
  }

  /** Whether an expression reads a variable or a field. */
  boolean mentions(ExpressionTree tree, Element wanted) {
    var found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree each, @Nullable Void none) {
        if (each instanceof IdentifierTree || each instanceof MemberSelectTree) {
          found[0] |= wanted.equals(unit.element(each));
        }
        return super.scan(each, null);
      }
    }.scan(tree, null);
    return found[0];
  }
}
