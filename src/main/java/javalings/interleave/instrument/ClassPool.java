package javalings.interleave.instrument;

import static java.lang.constant.ConstantDescs.CD_Object;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The classes of the program that is instrumented, by internal name; all others are libraries. */
public final class ClassPool {

  private final ClassFile reader = ClassFile.of();
  private final Map<String, Optional<ClassModel>> models = new HashMap<>();
  private final Function<String, Optional<byte[]>> bytes;
  private final ClassLoader libraries;

  /**
   * @param bytes the class file of a class of the program, by internal name; empty for any other
   * @param libraries finds the class files of everything else
   */
  public ClassPool(Function<String, Optional<byte[]>> bytes, ClassLoader libraries) {
    this.bytes = bytes;
    this.libraries = libraries;
  }

  public Optional<ClassModel> find(String name) {
    Optional<ClassModel> known = models.get(name);
    if (known == null) {
      Optional<byte[]> file =
          JdkCopies.isCopy(name)
              ? JdkCopies.bytes(name).map(JdkClassRenaming::renameCopy)
              : bytes.apply(name).map(JdkClassRenaming::rename);
      known = file.map(reader::parse);
      models.put(name, known);
    }
    return known;
  }

  /** The field as the JVM resolves it, if a class of the program declares it. */
  Optional<FieldModel> field(String owner, String name) {
    Optional<ClassModel> model = find(owner);
    while (model.isPresent()) {
      for (FieldModel field : model.get().fields()) {
        if (field.fieldName().equalsString(name)) {
          return Optional.of(field);
        }
      }
      model = parent(model.get());
    }
    return Optional.empty();
  }

  /**
   * The library class whose method a call reaches, seen from its static owner; empty when a class
   * of the program declares the method.
   */
  Optional<String> libraryOwner(String owner, String name, String descriptor) {
    String at = owner;
    for (Optional<ClassModel> model = find(at); model.isPresent(); model = find(at)) {
      if (declares(model.get(), name, descriptor)) {
        return Optional.empty();
      }
      at = model.get().superclass().map(ClassEntry::asInternalName).orElse("java/lang/Object");
    }
    return Optional.of(at);
  }

  /** The copy of a class of the JDK that declares a method, seen from its static owner. */
  Optional<String> copiedOwner(String owner, String name, String descriptor) {
    String at = owner;
    for (Optional<ClassModel> model = find(at); model.isPresent(); model = find(at)) {
      if (declares(model.get(), name, descriptor)) {
        return Optional.of(at).filter(JdkCopies::isCopy);
      }
      at = model.get().superclass().map(ClassEntry::asInternalName).orElse("java/lang/Object");
    }
    return Optional.empty();
  }

  /** Whether a copy calls here what the program may have written in a subclass. */
  boolean isHookOfCopy(String owner, String name, String descriptor) {
    return copiedOwner(owner, name, descriptor).flatMap(this::find).stream()
        .flatMap(model -> model.methods().stream())
        .filter(method -> method.methodName().equalsString(name))
        .filter(method -> method.methodType().equalsString(descriptor))
        .map(MethodModel::flags)
        .anyMatch(flags -> flags.has(AccessFlag.PROTECTED) && !flags.has(AccessFlag.FINAL));
  }

  private static boolean declares(ClassModel model, String name, String descriptor) {
    return model.methods().stream()
        .anyMatch(method ->
            method.methodName().equalsString(name) && method.methodType().equalsString(descriptor));
  }

  Optional<ClassModel> parent(ClassModel model) {
    return model.superclass().map(ClassEntry::asInternalName).flatMap(this::find);
  }

  /** Tells the class-file writer, which computes stack maps, what extends what. */
  ClassHierarchyResolver hierarchy() {
    ClassHierarchyResolver own = type -> find(internalName(type)).map(ClassPool::info).orElse(null);
    return own.orElse(ClassHierarchyResolver.defaultResolver())
        .orElse(ClassHierarchyResolver.ofResourceParsing(libraries).cached())
        .orElse(_ -> ClassHierarchyInfo.ofClass(CD_Object)); // an optional library that is not here
  }

  private static ClassHierarchyInfo info(ClassModel model) {
    return model.flags().has(AccessFlag.INTERFACE)
        ? ClassHierarchyInfo.ofInterface()
        : ClassHierarchyInfo.ofClass(model.superclass().map(ClassEntry::asSymbol).orElse(null));
  }

  static String internalName(ClassDesc type) {
    String descriptor = type.descriptorString();
    return type.isClassOrInterface()
        ? descriptor.substring(1, descriptor.length() - 1)
        : descriptor;
  }

  static boolean isStatic(CodeModel body) {
    return body.parent().filter(method -> method.flags().has(AccessFlag.STATIC)).isPresent();
  }
}
