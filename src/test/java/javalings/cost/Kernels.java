package javalings.cost;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javalings.InMemoryClasses;

/** Kernels with a known truth, compiled apart as an exercise is: zero or not, per element. */
final class Kernels {

  /**
   * One kernel.
   *
   * @param zero whether nothing is left per element once it is compiled
   */
  record Case(String name, boolean zero, CostExperiment experiment) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final String SOURCE =
      """
      import java.util.*;
      import java.util.function.*;
      import java.util.stream.*;

      class K {
        record Point(int x, int y) {
          Point plus(Point o) { return new Point(x + o.x, y + o.y); }
        }
        sealed interface Shape permits Circle, Square {}
        record Circle(double r) implements Shape {}
        record Square(double a) implements Shape {}

        static int[] ints(int n) { return IntStream.range(0, n).toArray(); }
        static List<Integer> list(int n) {
          return new ArrayList<>(IntStream.range(0, n).boxed().toList());
        }
        static List<String> names(int n) {
          return new ArrayList<>(IntStream.range(0, n).mapToObj(i -> "name" + i).toList());
        }

        // of the report, zero
        static long zero_plain_loop(int n) { long s = 0; for (int i = 0; i < n; i++) s += i; return s; }
        static long zero_int_stream_chain(int n) {
          return IntStream.range(0, n).filter(x -> x % 2 == 0).mapToLong(x -> (long) x * x).limit(n).sum();
        }
        static long zero_record_that_does_not_outlive_its_turn(int n) {
          long s = 0;
          for (int i = 0; i < n; i++) { var p = new Point(i, i + 1); s += p.x() + p.y(); }
          return s;
        }
        static OptionalInt half(int i) { return i % 2 == 0 ? OptionalInt.of(i / 2) : OptionalInt.empty(); }
        static long zero_optional_int(int n) {
          long s = 0; for (int i = 0; i < n; i++) s += half(i).orElse(0); return s;
        }
        static long zero_for_each_over_list(List<Integer> list) {
          long s = 0; for (var x : list) s += x; return s;
        }
        static int apply(IntUnaryOperator f, int x) { return f.applyAsInt(x); }
        static long zero_capturing_lambda(int n) {
          long s = 0;
          for (int i = 0; i < n; i++) { int k = i; s += apply(x -> x + k, i); }
          return s;
        }
        // of the report, not zero
        static int some_boxed_stream(List<Integer> list) {
          return list.stream().map(x -> x * 1000 + 1000).filter(x -> x % 3 != 0).reduce(0, Integer::sum);
        }
        static Point some_loop_carried_record(int n) {
          var m = new Point(0, 0);
          for (int i = 0; i < n; i++) m = m.plus(new Point(i, 1));
          return m;
        }
        static double some_sealed_choice(int n) {
          double s = 0;
          for (int i = 0; i < n; i++) {
            Shape shape = i % 3 == 0 ? new Circle(i) : new Square(i);
            s += switch (shape) { case Circle c -> 3 * c.r() * c.r(); case Square q -> q.a() * q.a(); };
          }
          return s;
        }
        static Optional<Integer> even(int i) { return i % 2 == 0 ? Optional.of(i + 1000) : Optional.empty(); }
        static long some_optional_of_integer(int n) {
          long s = 0;
          for (int i = 0; i < n; i++) s += even(i).map(x -> x + 1).orElse(0);
          return s;
        }
        static int some_string_concat(int n) {
          int s = 0; for (int i = 0; i < n; i++) s += ("n" + i).length(); return s;
        }
        static long zero_integer_accumulator(int n) {
          Integer s = 0; for (int i = 0; i < n; i++) s += i; return s;
        }
        static long zero_optional_that_is_always_there(int n) {
          long s = 0;
          for (int i = 0; i < n; i++) s += Optional.of(i + 1000).map(x -> x + 1).orElse(0);
          return s;
        }
        // more, zero
        static int zero_max_of_array(int[] a) { int m = 0; for (int x : a) m = Math.max(m, x); return m; }
        static long zero_array_stream(int[] a) { return Arrays.stream(a).map(x -> x + 1).asLongStream().sum(); }
        static int zero_in_place_reverse(int[] a) {
          for (int i = 0, j = a.length - 1; i < j; i++, j--) { int t = a[i]; a[i] = a[j]; a[j] = t; }
          return a[0];
        }
        static int zero_string_lengths(List<String> names) {
          int s = 0; for (int i = 0; i < names.size(); i++) s += names.get(i).length(); return s;
        }
        static long zero_local_iterator(int[] a) {
          var it = Arrays.stream(a).iterator(); long s = 0; while (it.hasNext()) s += it.nextInt(); return s;
        }
        static int zero_fixed_buffer(int n) {
          var buffer = new byte[4096]; for (int i = 0; i < n; i++) buffer[i & 4095]++; return buffer[7];
        }
        static int zero_nested_records(int n) {
          record Line(Point a, Point b) {}
          int s = 0;
          for (int i = 0; i < n; i++) { var l = new Line(new Point(i, 1), new Point(2, i)); s += l.a().x() + l.b().y(); }
          return s;
        }
        // more, not zero
        static List<Integer> some_collected_list(int n) {
          var out = new ArrayList<Integer>(); for (int i = 0; i < n; i++) out.add(i + 1000); return out;
        }
        static Map<String, Integer> some_map(List<String> names) {
          var out = new HashMap<String, Integer>(); for (var s : names) out.merge(s, 1, Integer::sum); return out;
        }
        static String some_builder(int n) {
          var b = new StringBuilder(); for (int i = 0; i < n; i++) b.append('x'); return b.toString();
        }
        static long[] some_array_of_results(int[] a) {
          var out = new long[a.length]; for (int i = 0; i < a.length; i++) out[i] = a[i]; return out;
        }
        static int some_formatted(int n) {
          int s = 0; for (int i = 0; i < n; i++) s += Integer.toString(i + 1000).hashCode(); return s;
        }
        static int some_clone_of_a_row(int[] a) {
          var kept = new int[1][]; for (int i = 0; i < a.length; i++) kept[0] = new int[] {i, i}; return kept[0][0];
        }
        static Object some_linked_list(int n) {
          record Node(int v, Object next) {}
          Object head = null; for (int i = 0; i < n; i++) head = new Node(i, head); return head;
        }
        static long some_threads_of_others(int n) {
          return IntStream.range(0, n).parallel().mapToObj(i -> new Point(i, i)).collect(Collectors.toList()).size();
        }
      }
      """;

  private Kernels() {}

  /** All kernels; the name says the truth. */
  static List<Case> all() throws ReflectiveOperationException {
    var type = InMemoryClasses.compile("K", SOURCE);
    var cases = new ArrayList<Case>();
    for (var method : type.getDeclaredMethods()) {
      var name = method.getName();
      if (name.startsWith("zero_") || name.startsWith("some_")) {
        cases.add(new Case(name, name.startsWith("zero_"), experiment(type, method)));
      }
    }
    cases.sort(Comparator.comparing(Case::name));
    return cases;
  }

  static CostExperiment experiment(Class<?> type, String method)
      throws ReflectiveOperationException {
    for (var candidate : type.getDeclaredMethods()) {
      if (candidate.getName().equals(method)) {
        return experiment(type, candidate);
      }
    }
    throw new NoSuchMethodException(method);
  }

  private static CostExperiment experiment(Class<?> type, Method method)
      throws ReflectiveOperationException {
    var parameter = method.getGenericParameterTypes()[0].getTypeName();
    var input =
        switch (parameter) {
          case "int" -> NamedMethod.SIZE_ITSELF;
          case "int[]" -> named(type, "ints");
          case "java.util.List<java.lang.Integer>" -> named(type, "list");
          case "java.util.List<java.lang.String>" -> named(type, "names");
          default -> throw new NoSuchMethodException("no input for " + method);
        };
    return CostExperiment.of(type.getClassLoader(), input, named(type, method.getName()));
  }

  private static NamedMethod named(Class<?> type, String name) throws NoSuchMethodException {
    for (var method : type.getDeclaredMethods()) {
      if (method.getName().equals(name)) {
        var descriptor =
            MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString();
        return new NamedMethod(type.getName(), name, descriptor);
      }
    }
    throw new NoSuchMethodException(name);
  }
}
