package javalings.borrowck.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.jdk.OwnershipSignature;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;

/** The annotations of {@code javalings.own} on something. */
public final class OwnershipAnnotations {
  private static final String PACKAGE = "javalings.own.";

  private OwnershipAnnotations() {}

  public static boolean has(AnnotatedConstruct marked, String name) {
    return find(marked, name).isPresent();
  }

  private static Optional<? extends AnnotationMirror> find(AnnotatedConstruct marked, String name) {
    for (var mark : marked.getAnnotationMirrors()) {
      var type = (QualifiedNameable) mark.getAnnotationType().asElement();
      if (type.getSimpleName().contentEquals(name)
          && type.getQualifiedName().toString().startsWith(PACKAGE)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /** The names in {@code @From}; empty when there is none. */
  public static Optional<List<String>> from(AnnotatedConstruct method) {
    return find(method, "From")
        .flatMap(mark -> mark.getElementValues().values().stream().findFirst())
        .map(OwnershipAnnotations::strings);
  }

  private static List<String> strings(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        ? list.stream().map(each -> String.valueOf(((AnnotationValue) each).getValue())).toList()
        : List.of();
  }

  /** The parameters of these names, and {@code this}. */
  public static Set<Integer> named(ExecutableElement method, List<String> names) {
    var found = new HashSet<Integer>();
    for (var name : names) {
      if (name.equals("this")) {
        found.add(OwnershipSignature.THIS);
      }
      for (int i = 0; i < method.getParameters().size(); i++) {
        if (method.getParameters().get(i).getSimpleName().contentEquals(name)) {
          found.add(i);
        }
      }
    }
    return found;
  }
}
