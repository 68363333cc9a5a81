package javalings.borrowck.build;

import com.sun.source.tree.Tree;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.MemberElements;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** The methods that only hand back what they get, ask whether it is there, or end it. */
final class IdentityCalls {
  private IdentityCalls() {}

  /** {@code Objects.requireNonNull}. */
  static boolean returnsArgument(ExecutableElement method) {
    return is(method, "java.util.Objects", "requireNonNull");
  }

  /** {@code Class.cast}. */
  static boolean casts(ExecutableElement method) {
    return is(method, "java.lang.Class", "cast");
  }

  /** {@code Objects.isNull}, {@code Objects.nonNull}. */
  static boolean testsForNull(@Nullable Element method) {
    return asksForNull(method)
        || (method instanceof ExecutableElement called
            && is(called, "java.util.Objects", "nonNull"));
  }

  static boolean asksForNull(@Nullable Element method) {
    return method instanceof ExecutableElement called && is(called, "java.util.Objects", "isNull");
  }

  /** {@code Owned.moving}, whose lambda owns what it mentions. */
  static boolean moves(ExecutableElement method) {
    return is(method, "javalings.own.Owned", "moving");
  }

  /** {@code Owned.get}, {@code RefMut.get}: {@code &**x} and {@code &mut **x} in one. */
  static boolean showsItsContent(ExecutableElement method) {
    return is(method, "javalings.own.Owned", "get") || is(method, "javalings.own.RefMut", "get");
  }

  /** {@code Owned.drop} ends a collection, and does not make another alias of it. */
  static boolean drops(ExecutableElement method) {
    return is(method, "javalings.own.Owned", "drop");
  }

  /** {@code Arrays.asList}, which has taken the owners that it got, or their array. */
  static boolean wraps(@Nullable Element method) {
    return method instanceof ExecutableElement called && is(called, "java.util.Arrays", "asList");
  }

  /** To drop a borrow does nothing in Rust; here it would close what belongs to somebody else. */
  static boolean closes(AttributedFile unit, Tree dropped) {
    var closeable = unit.elements().getTypeElement("java.lang.AutoCloseable").asType();
    var types = unit.types();
    return types.isSubtype(types.erasure(unit.type(dropped)), closeable);
  }

  private static boolean is(ExecutableElement method, String type, String name) {
    return method.getSimpleName().contentEquals(name)
        && MemberElements.owner(method).getQualifiedName().contentEquals(type);
  }
}
