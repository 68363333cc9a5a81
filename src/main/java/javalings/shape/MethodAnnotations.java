package javalings.shape;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The annotations of a method's head, by their simple names: its own, then each parameter's. */
record MethodAnnotations(List<Set<String>> each) {

  static MethodAnnotations of(MethodTree method) {
    var parameters = method.getParameters().stream().map(parameter -> parameter.getModifiers());
    return new MethodAnnotations(
        Stream.concat(Stream.of(method.getModifiers()), parameters)
            .map(MethodAnnotations::names)
            .toList());
  }

  private static Set<String> names(ModifiersTree modifiers) {
    return modifiers.getAnnotations().stream()
        .map(MethodAnnotations::name)
        .collect(Collectors.toSet());
  }

  private static String name(AnnotationTree annotation) {
    var name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether all of these are here, where they belong; there may be more. */
  boolean contain(MethodAnnotations wanted) {
    return IntStream.range(0, wanted.each.size())
        .allMatch(i -> each.get(i).containsAll(wanted.each.get(i)));
  }
}
