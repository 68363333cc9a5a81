package javalings.sandbox.policy;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.TypeAnnotation;
import java.lang.classfile.attribute.AnnotationDefaultAttribute;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleParameterAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds the annotations of a class against the policy. A library that reads them makes objects of
 * the classes that they name, and looks up what their texts ask for, so that a value here does what
 * a call would do.
 */
final class AnnotationScan {

  private static final String COMMAND_LINE = "picocli/";

  /** A variable of picocli beyond those that tell of the command itself. */
  private static final Pattern LOOK_UP =
      Pattern.compile(
          "\\$\\{(?!(?:DEFAULT-VALUE|(?:MAP-)?FALLBACK-VALUE|COMPLETION-CANDIDATES|PARAM-LABEL"
              + "|(?:ROOT-|PARENT-)?COMMAND-(?:FULL-)?NAME)\\})");

  private final ApiPolicy policy;
  private final Set<String> own;

  /**
   * Makes a scan.
   *
   * @param own the classes of the submission
   */
  AnnotationScan(ApiPolicy policy, Set<String> own) {
    this.policy = policy;
    this.own = own;
  }

  /** Sentences without a full stop. */
  List<String> refused(ClassModel model) {
    return elements(model)
        .flatMap(element -> Stream.concat(annotations(element), defaults(element)))
        .toList();
  }

  private static Stream<AttributedElement> elements(ClassModel model) {
    var components =
        model.findAttribute(Attributes.record()).map(RecordAttribute::components).orElse(List.of());
    return Stream.of(List.of(model), model.fields(), model.methods(), components)
        .flatMap(Collection::stream);
  }

  private Stream<String> annotations(AttributedElement element) {
    var plain =
        element
            .findAttribute(Attributes.runtimeVisibleAnnotations())
            .map(RuntimeVisibleAnnotationsAttribute::annotations)
            .orElse(List.of());
    var ofParameters =
        element
            .findAttribute(Attributes.runtimeVisibleParameterAnnotations())
            .map(RuntimeVisibleParameterAnnotationsAttribute::parameterAnnotations)
            .orElse(List.of());
    var ofTypes =
        element
            .findAttribute(Attributes.runtimeVisibleTypeAnnotations())
            .map(RuntimeVisibleTypeAnnotationsAttribute::annotations)
            .orElse(List.of());
    return Stream.of(
            plain.stream(),
            ofParameters.stream().flatMap(List::stream),
            ofTypes.stream().map(TypeAnnotation::annotation))
        .flatMap(all -> all)
        .flatMap(this::refused);
  }

  private Stream<String> defaults(AttributedElement element) {
    return element
        .findAttribute(Attributes.annotationDefault())
        .map(AnnotationDefaultAttribute::defaultValue)
        .stream()
        .flatMap(value -> refused("", value));
  }

  private Stream<String> refused(Annotation annotation) {
    var type = name(annotation.className().stringValue());
    return isAllowed(type)
        ? annotation.elements().stream().flatMap(element -> refused(type, element))
        : Stream.of("`@%s` cannot be used".formatted(readable(type)));
  }

  private Stream<String> refused(String type, AnnotationElement element) {
    var name = element.name().stringValue();
    return own.contains(type) || policy.allowsElement(type, name)
        ? refused(type, element.value())
        : Stream.of("`%s` of `@%s` cannot be used".formatted(name, readable(type)));
  }

  private Stream<String> refused(String type, AnnotationValue value) {
    return switch (value) {
      case AnnotationValue.OfArray array ->
          array.values().stream().flatMap(each -> refused(type, each));
      case AnnotationValue.OfAnnotation nested -> refused(nested.annotation());
      case AnnotationValue.OfClass named -> refusedClass(named.className().stringValue()).stream();
      case AnnotationValue.OfEnum constant -> refusedConstant(constant).stream();
      case AnnotationValue.OfString text when type.startsWith(COMMAND_LINE) ->
          refusedText(text.stringValue()).stream();
      case AnnotationValue.OfConstant _ -> Stream.empty();
    };
  }

  private Optional<String> refusedClass(String descriptor) {
    var element = descriptor.substring(descriptor.lastIndexOf('[') + 1);
    if (!element.startsWith("L") || own.contains(name(element))) {
      return Optional.empty();
    }
    return policy.allowsMaking(name(element))
        ? Optional.empty()
        : Optional.of(
            "`%s.class` cannot be used in an annotation".formatted(readable(name(element))));
  }

  private Optional<String> refusedConstant(AnnotationValue.OfEnum constant) {
    var descriptor = constant.className().stringValue();
    var type = name(descriptor);
    var name = constant.constantName().stringValue();
    return own.contains(type) || policy.allows(type, name, descriptor)
        ? Optional.empty()
        : Optional.of("`%s.%s` cannot be used".formatted(readable(type), name));
  }

  private static Optional<String> refusedText(String text) {
    return LOOK_UP.matcher(text).find()
        ? Optional.of("`%s` cannot be looked up in an annotation".formatted(text))
        : Optional.empty();
  }

  private boolean isAllowed(String type) {
    return own.contains(type) || policy.allows(type);
  }

  /** The internal name in a class's descriptor. */
  private static String name(String descriptor) {
    return descriptor.substring(1, descriptor.length() - 1);
  }

  private static String readable(String type) {
    return type.substring(type.lastIndexOf('/') + 1).replace('$', '.');
  }
}
