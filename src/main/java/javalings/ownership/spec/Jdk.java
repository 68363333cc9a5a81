package javalings.ownership.spec;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;

/** Which code is the JDK's. */
public final class Jdk {
  private Jdk() {}

  public static boolean declares(Element element) {
    var owner = element;
    while (owner != null && owner.getKind() != ElementKind.PACKAGE) {
      owner = owner.getEnclosingElement();
    }
    return owner instanceof PackageElement unit && named(unit.getQualifiedName().toString());
  }

  private static boolean named(String unit) {
    return unit.startsWith("java.") || unit.startsWith("javax.") || unit.startsWith("jdk.");
  }
}
