package javalings.cost;

import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;

/**
 * A method by name, so that another virtual machine or another loader can find it.
 *
 * @param owner the class, as class files name it: {@code java/util/List}
 * @param descriptor the types, as class files write them: {@code ([I)J}
 */
public record NamedMethod(String owner, String name, String descriptor) {

  /** {@code Math.abs}: gives an input of size n where n itself is the input. */
  public static final NamedMethod SIZE_ITSELF = new NamedMethod("java/lang/Math", "abs", "(I)I");

  /**
   * Names the static method behind a method reference, or the body of a lambda that captures
   * nothing.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static NamedMethod behind(Serializable function) {
    var form = serialized(function);
    if (form.getImplMethodKind() != MethodHandleInfo.REF_invokeStatic
        || form.getCapturedArgCount() > 0) {
      throw new IllegalArgumentException(
          form.getImplMethodName()
              + " is measured in another JVM, where only a static method can be found:"
              + " refer to one, or give a lambda that uses nothing around it");
    }
    return new NamedMethod(
        form.getImplClass(), form.getImplMethodName(), form.getImplMethodSignature());
  }

  private static SerializedLambda serialized(Serializable function) {
    try {
      var replace = function.getClass().getDeclaredMethod("writeReplace");
      replace.setAccessible(true);
      return (SerializedLambda) replace.invoke(function);
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalArgumentException(
          function.getClass().getName() + " is neither a method reference nor a lambda", e);
    }
  }

  /** Names a method that was found by reflection. */
  static NamedMethod of(Method method) {
    var type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    var owner = method.getDeclaringClass().getName().replace('.', '/');
    return new NamedMethod(owner, method.getName(), type.toMethodDescriptorString());
  }

  /** Whether it is a lambda's body rather than a method with a name of its own. */
  public boolean isLambda() {
    return name.startsWith("lambda$");
  }

  /** The class that holds the method. */
  public Class<?> ownerIn(ClassLoader loader) throws ClassNotFoundException {
    return Class.forName(owner.replace('/', '.'), false, loader);
  }

  /** The method itself, whatever its access. */
  public MethodHandle in(ClassLoader loader) throws ReflectiveOperationException {
    var type = MethodType.fromMethodDescriptorString(descriptor, loader);
    var method = ownerIn(loader).getDeclaredMethod(name, type.parameterArray());
    if (!owner.startsWith("java/")) {
      method.setAccessible(true);
    }
    return MethodHandles.lookup().unreflect(method).asFixedArity();
  }

  /** {@code Sum1.sum}. */
  @Override
  public String toString() {
    return owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.') + "." + name;
  }
}
