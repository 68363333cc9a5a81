package javalings.interleave.machine;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Methods of the JDK that compute a value of values, and nothing else. */
final class HostCalls {

  private static final Set<String> OWNERS =
      Set.of("Math", "Integer", "Long", "Boolean", "Character", "Double", "Float", "String");

  private HostCalls() {}

  static boolean isKnown(String owner) {
    return owner.startsWith("java/lang/") && OWNERS.contains(owner.substring(10));
  }

  static boolean isSubtype(String name, String of) {
    if (!name.startsWith("java/") || !of.startsWith("java/")) {
      return false;
    }
    return type(of).isAssignableFrom(type(name));
  }

  static boolean isInstance(Object value, String of) {
    return of.startsWith("java/") && type(of).isInstance(value);
  }

  static boolean isThrowable(String name) {
    return name.startsWith("java/lang/") && Throwable.class.isAssignableFrom(type(name));
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name.replace('/', '.'), false, null);
    } catch (ClassNotFoundException e) {
      throw new BeyondMachine(e.toString());
    }
  }

  static Method method(String owner, String name, MethodTypeDesc type) {
    if (name.equals("random")) {
      throw new BeyondMachine("a random number");
    }
    try {
      MethodType resolved = type.resolveConstantDesc(MethodHandles.publicLookup());
      return type(owner).getMethod(name, resolved.parameterArray());
    } catch (ReflectiveOperationException e) {
      throw new BeyondMachine(e.toString());
    }
  }

  static boolean isStatic(Method method) {
    return Modifier.isStatic(method.getModifiers());
  }

  /** Takes the arguments from the stack, and leaves the result there. */
  static void run(Method method, MethodTypeDesc type, MachineFrame frame) {
    @Nullable Object[] args = new Object[type.parameterCount()];
    for (int i = args.length - 1; i >= 0; i--) {
      args[i] = MachineValues.toHost(frame.pop(), type.parameterType(i).descriptorString());
    }
    Object receiver = isStatic(method) ? null : MachineValues.toHost(frame.pop(), "L");
    if (receiver == null && !isStatic(method)) {
      throw new BeyondMachine("a call on null");
    }
    try {
      ClassDesc back = type.returnType();
      frame.push(MachineValues.ofHost(method.invoke(receiver, args), back.descriptorString()));
    } catch (InvocationTargetException | IllegalAccessException | IllegalArgumentException e) {
      throw new BeyondMachine(e.toString());
    }
  }
}
