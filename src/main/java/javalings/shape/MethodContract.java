package javalings.shape;

import com.sun.source.tree.MethodTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The properties of a method that its callers depend on, as text. */
record MethodContract(
    Set<Modifier> modifiers,
    String typeParameters,
    String result,
    List<String> parameters,
    Set<String> exceptions) {

  static MethodContract of(MethodTree method) {
    return new MethodContract(
        method.getModifiers().getFlags(),
        method.getTypeParameters().toString(),
        String.valueOf(method.getReturnType()),
        method.getParameters().stream()
            .map(parameter -> String.valueOf(parameter.getType()))
            .toList(),
        method.getThrows().stream().map(Object::toString).collect(Collectors.toSet()));
  }
}
