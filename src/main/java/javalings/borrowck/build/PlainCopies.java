package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import java.util.Set;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable collections of plain values: {@code List.copyOf(names)}, {@code List.of(1, 2)},
 * {@code names.stream().toList()}. Nobody can change one, so nobody needs to own it, and any number
 * of threads may have it. And collections that the JDK makes for threads, whatever their variable
 * calls them.
 */
record PlainCopies(BodyContext body) {
  private static final Set<String> TYPES =
      Set.of("java.util.List", "java.util.Set", "java.util.Map");

  private static final Set<String> NAMES = Set.of("copyOf", "of", "ofEntries");

  /** Whether a variable holds such a collection for good. */
  boolean keeps(Element variable, ExpressionTree initializer) {
    return !body.file.parameterModes().assigned(variable)
        && (forAll(variable, initializer) || copied(initializer));
  }

  /** {@code Map<String, Integer> seen = new ConcurrentHashMap<>();} */
  private boolean forAll(Element variable, ExpressionTree initializer) {
    return initializer instanceof NewClassTree made
        && made.getClassBody() == null
        && body.file.typeClasses().of(variable.asType()) == TypeClass.LENT
        && body.unit().type(made) instanceof DeclaredType type
        && Jdk.declares(type.asElement())
        && holdsPlain(type)
        && body.file.typeClasses().of(body.unit().type(made)) == TypeClass.PLAIN;
  }

  private boolean copied(ExpressionTree initializer) {
    return initializer instanceof MethodInvocationTree call
        && body.unit().element(call) instanceof ExecutableElement method
        && copies(method)
        && ofPlain(body.unit().type(call));
  }

  /** Whether all that an object of this type gives is plain: {@code Future<String>}. */
  static boolean ofPlain(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared && holdsPlain(declared);
  }

  private static boolean holdsPlain(DeclaredType type) {
    return !type.getTypeArguments().isEmpty()
        && type.getTypeArguments().stream().allMatch(TypeClasses::immutable);
  }

  private static boolean copies(ExecutableElement method) {
    var name = method.getSimpleName().toString();
    var type = MemberElements.owner(method).getQualifiedName().toString();
    return (NAMES.contains(name) && TYPES.contains(type))
        || (name.equals("toList") && type.equals("java.util.stream.Stream"));
  }
}
