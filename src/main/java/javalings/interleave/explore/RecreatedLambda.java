package javalings.interleave.explore;

import java.io.Serializable;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what a lambda does, so that it can be done again in classes loaded afresh. */
final class RecreatedLambda {

  private final SerializedLambda lambda;

  private RecreatedLambda(SerializedLambda lambda) {
    this.lambda = lambda;
  }

  /** The code of the lambda, in other classes. */
  @FunctionalInterface
  interface Body {
    @Nullable Object call(@Nullable Object... arguments) throws Exception;
  }

  /**
   * Looks into a lambda.
   *
   * @throws IllegalArgumentException if it is none, or captures something that was made outside
   */
  static RecreatedLambda of(Serializable lambda) {
    RecreatedLambda recreated = new RecreatedLambda(serialized(lambda));
    recreated.refuseOutsiders();
    return recreated;
  }

  private static SerializedLambda serialized(Serializable lambda) {
    try {
      Method replacement = lambda.getClass().getDeclaredMethod("writeReplace");
      replacement.setAccessible(true);
      return (SerializedLambda) replacement.invoke(lambda);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "a scenario must be written as a lambda: Interleavings.explore(() -> { … })", e);
    }
  }

  /** The internal name of the class that has the body. */
  String className() {
    return lambda.getImplClass();
  }

  /** Whether its interface's method has a result. */
  boolean returns() {
    return !lambda.getFunctionalInterfaceMethodSignature().endsWith(")V");
  }

  /** Whether it only names a method, and has no body of its own. */
  boolean isReference() {
    return !lambda.getImplMethodName().startsWith("lambda$");
  }

  boolean isOfJdk() {
    return lambda.getImplClass().startsWith("java/");
  }

  Body in(ClassLoader fresh) throws ReflectiveOperationException {
    Class<?> type = fresh.loadClass(lambda.getImplClass().replace('/', '.'));
    MethodType signature =
        MethodType.fromMethodDescriptorString(lambda.getImplMethodSignature(), fresh);
    if (lambda.getImplMethodKind() == MethodHandleInfo.REF_newInvokeSpecial) {
      Constructor<?> constructor = type.getDeclaredConstructor(signature.parameterArray());
      constructor.setAccessible(true);
      return arguments -> Invocation.make(constructor, arguments);
    }
    Method method = type.getDeclaredMethod(lambda.getImplMethodName(), signature.parameterArray());
    method.setAccessible(true);
    return isStatic() ? ofStatic(method) : isBound() ? ofInstance(method, type) : ofFirst(method);
  }

  private Body ofStatic(Method method) {
    @Nullable Object[] captured = captured();
    return arguments -> Invocation.call(method, null, joined(captured, arguments));
  }

  /** The check object itself is made afresh. */
  private Body ofInstance(Method method, Class<?> type) throws ReflectiveOperationException {
    Object receiver = Invocation.instance(type);
    @Nullable Object[] captured = captured();
    return arguments -> Invocation.call(method, receiver, joined(captured, arguments));
  }

  /** The first argument is the receiver. */
  private static Body ofFirst(Method method) {
    return arguments ->
        Invocation.call(method, arguments[0], Stream.of(arguments).skip(1).toArray());
  }

  private static @Nullable Object[] joined(
      @Nullable Object[] captured, @Nullable Object[] arguments) {
    return Stream.concat(Stream.of(captured), Stream.of(arguments)).toArray();
  }

  private boolean isStatic() {
    return lambda.getImplMethodKind() == MethodHandleInfo.REF_invokeStatic;
  }

  /** Whether it has captured the object whose method it is. */
  private boolean isBound() {
    return lambda.getCapturedArgCount() > 0;
  }

  /** The check object is made afresh; constants are taken over; anything else is refused. */
  private void refuseOutsiders() {
    for (Object value : captured()) {
      if (value != null && value.getClass().getClassLoader() != null) {
        throw new IllegalArgumentException(
            "the scenario uses a %s that was made outside of it; make it inside, so that each"
                    .formatted(value.getClass().getSimpleName())
                + " schedule starts with a new one");
      }
    }
  }

  private @Nullable Object[] captured() {
    int first = isStatic() || !isBound() ? 0 : 1;
    @Nullable Object[] captured = new Object[lambda.getCapturedArgCount() - first];
    for (int i = 0; i < captured.length; i++) {
      captured[i] = lambda.getCapturedArg(i + first);
    }
    return captured;
  }
}
