package javalings.ownership.spec;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Fields, methods and constructors. */
public final class Members {
  private Members() {}

  /** The class that declares a member. */
  public static TypeElement owner(Element member) {
    if (member.getEnclosingElement() instanceof TypeElement type) {
      return type;
    }
    throw new IllegalArgumentException("no member of a class: " + member);
  }
}
