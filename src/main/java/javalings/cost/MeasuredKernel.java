package javalings.cost;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * A method that can be called again and again with inputs of any size, and that keeps its results
 * alive: the JIT compiler would remove a computation without a use.
 */
final class MeasuredKernel {

  static long integral;
  static double floating;
  static @Nullable Object object;

  private final MethodHandle inputs;
  private final MethodHandle kernel;

  private MeasuredKernel(MethodHandle inputs, MethodHandle kernel) {
    this.inputs = inputs;
    this.kernel = kernel;
  }

  static MeasuredKernel of(CostExperiment experiment, ClassLoader loader)
      throws ReflectiveOperationException {
    return new MeasuredKernel(
        experiment.inputs().in(loader).asType(methodType(Object.class, int.class)),
        consumed(experiment.kernel().in(loader)).asType(methodType(void.class, Object.class)));
  }

  /** A new input of a size: a kernel may consume its input. */
  Object input(int elements) throws Throwable {
    return (Object) inputs.invokeExact(elements);
  }

  void run(Object input) throws Throwable {
    kernel.invokeExact(input);
  }

  // A boxed result would be an allocation of ours: 16 bytes for one size, none for another whose
  // result lies in the cache of small integers.
  private static MethodHandle consumed(MethodHandle kernel) throws ReflectiveOperationException {
    var result = kernel.type().returnType();
    if (result == void.class) {
      return kernel;
    }
    var kind =
        !result.isPrimitive()
            ? Object.class
            : result == double.class || result == float.class ? double.class : long.class;
    var keep =
        MethodHandles.lookup()
            .findStatic(MeasuredKernel.class, "keep", methodType(void.class, kind));
    var wide =
        result == boolean.class
            ? MethodHandles.explicitCastArguments(keep, methodType(void.class, result))
            : keep.asType(methodType(void.class, result));
    return MethodHandles.filterReturnValue(kernel, wide);
  }

  static void keep(long value) {
    integral += value;
  }

  static void keep(double value) {
    floating += value;
  }

  static void keep(@Nullable Object value) {
    object = value;
  }
}
