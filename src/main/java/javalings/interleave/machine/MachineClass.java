package javalings.interleave.machine;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ConstantDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A class of the program. */
final class MachineClass {

  /**
   * A field.
   *
   * @param index its place among the values of its object or class
   */
  record Field(MachineClass owner, int index, String type, boolean isVolatile, boolean isFinal) {}

  private final ClassModel model;
  final @Nullable MachineClass parent;
  final String parentName;

  /** Where its static fields are. */
  final HeapReference statics;

  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, Field> staticFields = new LinkedHashMap<>();
  private final Map<String, MachineMethod> methods = new LinkedHashMap<>();
  private final List<@Nullable Object> firstValues = new ArrayList<>();
  private final List<@Nullable Object> firstStatics = new ArrayList<>();

  MachineClass(ClassModel model, @Nullable MachineClass parent, int number) {
    this.model = model;
    this.parent = parent;
    this.parentName = model.superclass().map(ClassEntry::asInternalName).orElse("java/lang/Object");
    this.statics = new HeapReference(number);
    firstValues.addAll(parent == null ? List.of(0) : parent.firstValues);
    firstStatics.add(null);
    model.fields().forEach(this::add);
    for (MethodModel method : model.methods()) {
      String key = method.methodName().stringValue() + method.methodType().stringValue();
      methods.put(key, new MachineMethod(this, method, number * 1_000 + methods.size()));
    }
  }

  private void add(FieldModel field) {
    boolean isStatic = field.flags().has(AccessFlag.STATIC);
    List<@Nullable Object> values = isStatic ? firstStatics : firstValues;
    String type = field.fieldType().stringValue();
    (isStatic ? staticFields : fields)
        .put(
            field.fieldName().stringValue(),
            new Field(
                this,
                values.size(),
                type,
                field.flags().has(AccessFlag.VOLATILE),
                field.flags().has(AccessFlag.FINAL)));
    values.add(constant(field).orElse(MachineValues.first(type)));
  }

  private static Optional<Object> constant(FieldModel field) {
    ConstantDesc value =
        field
            .findAttribute(Attributes.constantValue())
            .map(ConstantValueAttribute::constant)
            .map(entry -> entry.constantValue())
            .orElse(null);
    return Optional.ofNullable(value);
  }

  String name() {
    return model.thisClass().asInternalName();
  }

  boolean isAbstract() {
    return model.flags().has(AccessFlag.ABSTRACT);
  }

  /** The values of a new object; the first belongs to the JDK. */
  @Nullable Object[] firstValues() {
    @Nullable Object[] values = firstValues.toArray();
    values[0] = null;
    return values;
  }

  @Nullable Object[] firstStatics() {
    return firstStatics.toArray();
  }

  Optional<Field> field(String name, boolean isStatic) {
    Field field = (isStatic ? staticFields : fields).get(name);
    return field == null && parent != null
        ? parent.field(name, isStatic)
        : Optional.ofNullable(field);
  }

  List<String> interfaces() {
    return model.interfaces().stream().map(ClassEntry::asInternalName).toList();
  }

  /** The method that it declares itself. */
  @Nullable MachineMethod own(String key) {
    return methods.get(key);
  }

  /** The code that has to run before anything else of the class. */
  Optional<MachineMethod> initialiser() {
    return Optional.ofNullable(methods.get("<clinit>()V"));
  }
}
