package javalings.sandbox.policy;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import javalings.compile.CompiledClasses;

/**
 * Makes public what is package-private or protected. Checks and submission are compiled as one
 * package and loaded by two loaders, which makes two packages of it at run time.
 */
public final class PublicMembers {

  private PublicMembers() {}

  /** The same classes, whose members other packages can use; private ones stay private. */
  public static CompiledClasses of(CompiledClasses classes) {
    return classes.transformed(PublicMembers::transform);
  }

  private static void transform(ClassBuilder builder, ClassElement element) {
    switch (element) {
      case AccessFlags flags -> builder.withFlags(publicised(flags.flagsMask()));
      case MethodModel method when method.methodName().equalsString("<clinit>") ->
          builder.with(method);
      case MethodModel method ->
          builder.transformMethod(
              method,
              (parts, part) -> {
                if (part instanceof AccessFlags flags) {
                  parts.withFlags(publicised(flags.flagsMask()));
                } else {
                  parts.with(part);
                }
              });
      case FieldModel field ->
          builder.transformField(
              field,
              (parts, part) -> {
                if (part instanceof AccessFlags flags) {
                  parts.withFlags(publicised(flags.flagsMask()));
                } else {
                  parts.with(part);
                }
              });
      default -> builder.with(element);
    }
  }

  private static int publicised(int flags) {
    return (flags & ClassFile.ACC_PRIVATE) != 0
        ? flags
        : (flags & ~ClassFile.ACC_PROTECTED) | ClassFile.ACC_PUBLIC;
  }
}
