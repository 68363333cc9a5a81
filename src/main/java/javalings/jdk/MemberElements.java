package javalings.jdk;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Fields, methods and constructors. */
public final class MemberElements {
  private MemberElements() {}

  /** The class that declares a member. */
  public static TypeElement owner(Element member) {
    if (member.getEnclosingElement() instanceof TypeElement type) {
      return type;
    }
    throw new IllegalArgumentException("no member of a class: " + member);
  }

  /** Whether it makes a record. */
  public static boolean ofRecord(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        && owner(method).getKind() == ElementKind.RECORD;
  }

  /** The name by which people call it; a constructor has that of its class. */
  public static String called(ExecutableElement method) {
    var named = method.getKind() == ElementKind.CONSTRUCTOR ? owner(method) : method;
    return named.getSimpleName().toString();
  }
}
