package javalings.cost;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Inputs for methods that come without a check, and for each kind the loop that a person would
 * write by hand. Public because the meter finds methods by name.
 */
public final class SampleInputs {

  private static final Map<String, String> BY_TYPE =
      Map.of(
          "int", "size",
          "int[]", "ints",
          "long[]", "longs",
          "double[]", "doubles",
          "java.lang.String", "text",
          "java.util.List<java.lang.Integer>", "list",
          "java.util.List<java.lang.String>", "names");

  private SampleInputs() {}

  /**
   * How to make the input of a kernel: a static method of its class from an {@code int} to just
   * that type, or one of ours.
   */
  static Optional<NamedMethod> of(Method kernel) {
    var type = kernel.getGenericParameterTypes()[0];
    return Arrays.stream(kernel.getDeclaringClass().getDeclaredMethods())
        .filter(method -> makes(method, type) && !method.equals(kernel))
        .findFirst()
        .or(() -> ours(type, "", int.class))
        .map(NamedMethod::of);
  }

  /** The hand-written loop over the same input, where there is one. */
  static Optional<NamedMethod> loop(Method kernel) {
    return ours(kernel.getGenericParameterTypes()[0], "Loop", kernel.getParameterTypes()[0])
        .map(NamedMethod::of);
  }

  private static boolean makes(Method method, Type type) {
    return Modifier.isStatic(method.getModifiers())
        && method.getParameterCount() == 1
        && method.getParameterTypes()[0] == int.class
        && method.getGenericReturnType().equals(type)
        && type != int.class;
  }

  private static Optional<Method> ours(Type type, String suffix, Class<?> parameter) {
    return Optional.ofNullable(BY_TYPE.get(type.getTypeName()))
        .map(name -> {
          try {
            return SampleInputs.class.getDeclaredMethod(name + suffix, parameter);
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  static int size(int n) {
    return n;
  }

  static int[] ints(int n) {
    return IntStream.range(0, n).toArray();
  }

  static long[] longs(int n) {
    return IntStream.range(0, n).asLongStream().toArray();
  }

  static double[] doubles(int n) {
    return IntStream.range(0, n).asDoubleStream().toArray();
  }

  static String text(int n) {
    return "abcdefgh ".repeat(n / 9 + 1).substring(0, n);
  }

  static List<Integer> list(int n) {
    return new ArrayList<>(IntStream.range(0, n).boxed().toList());
  }

  static List<String> names(int n) {
    return new ArrayList<>(IntStream.range(0, n).mapToObj(i -> "name" + i).toList());
  }

  static long sizeLoop(int n) {
    var sum = 0L;
    for (var i = 0; i < n; i++) {
      sum += (long) i * i % 7;
    }
    return sum;
  }

  static long intsLoop(int[] input) {
    var sum = 0L;
    for (var i = 0; i < input.length; i++) {
      sum += input[i];
    }
    return sum;
  }

  static long longsLoop(long[] input) {
    var sum = 0L;
    for (var i = 0; i < input.length; i++) {
      sum += input[i];
    }
    return sum;
  }

  static double doublesLoop(double[] input) {
    var sum = 0.0;
    for (var i = 0; i < input.length; i++) {
      sum += input[i];
    }
    return sum;
  }

  static long textLoop(String input) {
    var sum = 0L;
    for (var i = 0; i < input.length(); i++) {
      sum += input.charAt(i);
    }
    return sum;
  }

  static long listLoop(List<Integer> input) {
    var sum = 0L;
    for (var i = 0; i < input.size(); i++) {
      sum += input.get(i);
    }
    return sum;
  }

  static long namesLoop(List<String> input) {
    var sum = 0L;
    for (var i = 0; i < input.size(); i++) {
      sum += input.get(i).length();
    }
    return sum;
  }
}
