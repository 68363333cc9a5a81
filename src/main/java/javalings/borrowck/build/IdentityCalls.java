package javalings.borrowck.build;

import javalings.jdk.MemberElements;
import javax.lang.model.element.ExecutableElement;

/** The methods that only hand back what they get. */
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

  private static boolean is(ExecutableElement method, String type, String name) {
    return method.getSimpleName().contentEquals(name)
        && MemberElements.owner(method).getQualifiedName().contentEquals(type);
  }
}
