package javalings.compile;

import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ConstantValueEntry;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that other classes of the package can depend on when they are compiled: two sets of classes
 * of the same shape can take each other's place under a compiled check. Constants belong to it,
 * since javac copies them into their users.
 */
record ApiShape(Set<String> members) {

  static ApiShape of(CompiledClasses classes) {
    var members = new TreeSet<String>();
    classes.models().flatMap(ApiShape::describe).forEach(members::add);
    return new ApiShape(members);
  }

  private static Stream<String> describe(ClassModel model) {
    var owner = model.thisClass().asInternalName();
    var itself =
        "%s %x %s %s %s %s"
            .formatted(
                owner,
                model.flags().flagsMask(),
                model.superclass().map(type -> type.asInternalName()).orElse(""),
                model.interfaces().stream().map(type -> type.asInternalName()).toList(),
                signature(model),
                permitted(model));
    return Stream.of(Stream.of(itself), fields(model), methods(model)).flatMap(all -> all);
  }

  private static List<String> permitted(ClassModel model) {
    return model
        .findAttribute(Attributes.permittedSubclasses())
        .map(found ->
            found.permittedSubclasses().stream().map(type -> type.asInternalName()).toList())
        .orElse(List.of());
  }

  private static Stream<String> fields(ClassModel model) {
    return model.fields().stream()
        .filter(field -> visible(field.flags().flags()))
        .map(field ->
            "%s.%s %s %x %s %s"
                .formatted(
                    model.thisClass().asInternalName(),
                    field.fieldName().stringValue(),
                    field.fieldType().stringValue(),
                    field.flags().flagsMask(),
                    signature(field),
                    field
                        .findAttribute(Attributes.constantValue())
                        .map(found -> constant(found.constant()))
                        .orElse("")));
  }

  private static String constant(ConstantValueEntry entry) {
    return entry.constantValue().toString();
  }

  private static Stream<String> methods(ClassModel model) {
    return model.methods().stream()
        .filter(method -> visible(method.flags().flags()))
        .map(method ->
            "%s.%s%s %x %s %s"
                .formatted(
                    model.thisClass().asInternalName(),
                    method.methodName().stringValue(),
                    method.methodType().stringValue(),
                    method.flags().flagsMask(),
                    signature(method),
                    method
                        .findAttribute(Attributes.exceptions())
                        .map(found ->
                            found.exceptions().stream().map(type -> type.asInternalName()).toList())
                        .orElse(List.of())));
  }

  private static boolean visible(Set<AccessFlag> flags) {
    return !flags.contains(AccessFlag.PRIVATE) && !flags.contains(AccessFlag.SYNTHETIC);
  }

  private static String signature(AttributedElement element) {
    return element
        .findAttribute(Attributes.signature())
        .map(found -> found.signature().stringValue())
        .orElse("");
  }
}
