package javalings.sandbox.policy;

import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;
import javalings.compile.CompiledClasses;

/** Redirects the lookups of members in class files from {@code Class} to another class. */
public final class ReflectiveCalls {

  private static final String CLASS = "java/lang/Class";
  private static final ClassDesc TYPE = ClassDesc.ofInternalName(CLASS);

  private static final Set<String> LOOKUPS =
      Set.of(
          "getMethod",
          "getMethods",
          "getDeclaredMethod",
          "getDeclaredMethods",
          "getConstructor",
          "getConstructors",
          "getDeclaredConstructor",
          "getDeclaredConstructors",
          "getField",
          "getFields",
          "getDeclaredField",
          "getDeclaredFields");

  private ReflectiveCalls() {}

  static boolean isLookup(String owner, String name) {
    return owner.equals(CLASS) && LOOKUPS.contains(name);
  }

  /**
   * The same classes, which ask another one.
   *
   * @param other has a static method for each lookup, whose first parameter is the class
   */
  public static CompiledClasses answeredBy(Class<?> other, CompiledClasses classes) {
    var target = ClassDesc.of(other.getName());
    CodeTransform calls = (builder, element) -> redirect(builder, element, target);
    return classes.transformed(ClassTransform.transformingMethodBodies(calls));
  }

  private static void redirect(CodeBuilder builder, CodeElement element, ClassDesc target) {
    if (element instanceof InvokeInstruction call
        && isLookup(call.owner().asInternalName(), call.name().stringValue())) {
      var type = MethodTypeDesc.ofDescriptor(call.type().stringValue());
      builder.invokestatic(target, call.name().stringValue(), type.insertParameterTypes(0, TYPE));
    } else {
      builder.with(element);
    }
  }
}
