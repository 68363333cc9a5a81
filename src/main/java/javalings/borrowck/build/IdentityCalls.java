package javalings.borrowck.build;

import javalings.jdk.MemberElements;
import javax.lang.model.element.ExecutableElement;

/** The methods that only hand back what they get, and the one that ends it. */
final class IdentityCalls {
  private IdentityCalls() {}

  /** {@code Objects.requireNonNull}. */
  static boolean returnsArgument(ExecutableElement method) {
    return is(method, "java.util.Objects", "requireNonNull");
  }

  /** {@code Owned.moving}, whose lambda owns what it mentions. */
  static boolean moves(ExecutableElement method) {
    return is(method, "javalings.own.Owned", "moving");
  }

  /** {@code Owned.drop} ends a collection, and does not make another alias of it. */
  static boolean drops(ExecutableElement method) {
    return is(method, "javalings.own.Owned", "drop");
  }

  private static boolean is(ExecutableElement method, String type, String name) {
    return method.getSimpleName().contentEquals(name)
        && MemberElements.owner(method).getQualifiedName().contentEquals(type);
  }
}
