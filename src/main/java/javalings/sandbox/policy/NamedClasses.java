package javalings.sandbox.policy;

import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;

/**
 * Finds the places where a library that fills objects from texts would make a {@code Class} of a
 * name. That could be any class of the program, also one that the submission's own code may not
 * use.
 */
final class NamedClasses {

  private static final String ANY_CLASS = "Ljava/lang/Class";
  private static final String LIBRARY = "tools/jackson/";

  private NamedClasses() {}

  static boolean areIn(ClassModel model) {
    return isToldIn(model, "")
        || model.fields().stream().anyMatch(NamedClasses::isFilled)
        || model.methods().stream().anyMatch(method -> isFilled(method, model));
  }

  private static boolean isFilled(FieldModel field) {
    return !field.flags().has(AccessFlag.STATIC)
        && !field.flags().has(AccessFlag.SYNTHETIC)
        && isToldIn(field, field.fieldType().stringValue());
  }

  private static boolean isFilled(MethodModel method, ClassModel model) {
    var name = method.methodName().stringValue();
    var isCalled =
        name.equals("<init>")
            ? !extendsLibrary(model)
            : name.startsWith("set")
                || method.findAttribute(Attributes.runtimeVisibleAnnotations()).isPresent();
    var type = method.methodType().stringValue();
    return isCalled && isToldIn(method, type.substring(0, type.indexOf(')')));
  }

  /** The constructor of an own deserializer takes the class that it makes. */
  private static boolean extendsLibrary(ClassModel model) {
    return model
        .superclass()
        .map(ClassEntry::asInternalName)
        .filter(above -> above.startsWith(LIBRARY))
        .isPresent();
  }

  private static boolean isToldIn(AttributedElement element, String descriptor) {
    return descriptor.contains(ANY_CLASS)
        || element
            .findAttribute(Attributes.signature())
            .filter(
                signature -> parameters(signature.signature().stringValue()).contains(ANY_CLASS))
            .isPresent();
  }

  /** The part of a method's signature with the parameters; all of any other signature. */
  private static String parameters(String signature) {
    var end = signature.indexOf(')');
    return end < 0 ? signature : signature.substring(0, end);
  }
}
