package javalings.jdk;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Which code is the JDK's. */
public final class Jdk {
  private static final Set<String> STEPS = Set.of("next", "previous", "forEachRemaining");
  private static final Set<String> HANDS_OUT = Set.of("next", "nextElement", "trySplit");

  private Jdk() {}

  /** Whether a method of an iterator changes nothing but where the iterator stands. */
  public static boolean steps(ExecutableElement method) {
    return STEPS.contains(method.getSimpleName().toString());
  }

  /** {@code tasks.next()} gives what the iterator came to, and stays where it is. */
  public static boolean handsOut(ExecutableElement method) {
    return declares(method) && HANDS_OUT.contains(method.getSimpleName().toString());
  }

  public static boolean declares(Element element) {
    var owner = element;
    while (owner != null && owner.getKind() != ElementKind.PACKAGE) {
      owner = owner.getEnclosingElement();
    }
    return owner instanceof PackageElement unit && named(unit.getQualifiedName().toString());
  }

  private static boolean named(String unit) {
    return unit.startsWith("java.")
        || unit.startsWith("javax.")
        || unit.startsWith("jdk.")
        || unit.equals("com.sun.net.httpserver");
  }

  /** Whether its objects tell of a type, and hold no value of it: {@code Class<S>}. */
  public static boolean describes(TypeElement element) {
    var name = element.getQualifiedName().toString();
    return name.equals("java.lang.Class")
        || name.equals("java.util.stream.Collector")
        || name.startsWith("java.lang.reflect.");
  }

  /** Whether it runs a lambda that anybody made for the JDK's functions: it may keep anything. */
  public static boolean runsFunction(ExecutableElement method) {
    return declares(method) && isFunction(MemberElements.owner(method));
  }

  /** Whether an interface is one of the JDK's functions, or says that it is one. */
  public static boolean isFunction(TypeElement element) {
    return element.getQualifiedName().toString().startsWith("java.util.function.")
        || element.getAnnotationMirrors().stream()
            .anyMatch(mark ->
                mark.getAnnotationType()
                    .asElement()
                    .getSimpleName()
                    .contentEquals("FunctionalInterface"));
  }
}
