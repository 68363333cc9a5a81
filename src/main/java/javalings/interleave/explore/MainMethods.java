package javalings.interleave.explore;

import java.lang.classfile.ClassFile;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.concurrent.Callable;

/** Finds and starts main methods. */
public final class MainMethods {

  private MainMethods() {}

  /** Whether the class has a method with which a program can start. */
  public static boolean in(byte[] bytes) {
    return ClassFile.of().parse(bytes).methods().stream()
        .filter(method -> method.methodName().equalsString("main"))
        .map(method -> method.methodType().stringValue())
        .anyMatch(type -> type.equals("()V") || type.equals("([Ljava/lang/String;)V"));
  }

  /** Static or not, with parameters or without: all the ways in which Java starts a program. */
  public static Callable<?> of(Class<?> type) throws ReflectiveOperationException {
    Method method;
    boolean takesArguments = true;
    try {
      method = type.getDeclaredMethod("main", String[].class);
    } catch (NoSuchMethodException _) {
      method = type.getDeclaredMethod("main");
      takesArguments = false;
    }
    method.setAccessible(true);
    boolean isStatic = Modifier.isStatic(method.getModifiers());
    Object receiver = isStatic ? null : Invocation.instance(type);
    Object[] arguments = takesArguments ? new Object[] {new String[0]} : new Object[0];
    Method found = method;
    return () -> Invocation.call(found, receiver, arguments);
  }
}
