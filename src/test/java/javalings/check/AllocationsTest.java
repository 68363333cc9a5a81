package javalings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import javalings.InMemoryClasses;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AllocationsTest {

  private static final String LEARNER =
      """
      import java.util.*;
      class Sum1 {
        record Point(int x, int y) {}
        static long sum(int[] a) {
          long s = 0;
          for (int x : a) s += x;
          return s;
        }
        static int boxed(List<Integer> list) {
          int s = 0;
          for (var x : list) {
            Object kept = box(x + 1000);
            s += kept.hashCode();
          }
          return s;
        }
        static Object[] slot = new Object[1];
        static Object box(int x) {
          slot[0] = x;
          return slot[0];
        }
        static int pick(int[] a, int at) { return a[at]; }
        static int outside(int[] a) {
          return pick(a, a.length);
        }
      }
      """;

  private static final String CHECK =
      """
      import java.util.*;
      import java.util.stream.*;
      import javalings.check.Allocations;
      class SumCheck {
        static int[] numbers(int n) { return IntStream.range(0, n).toArray(); }
        static void sum_is_free() { Allocations.of(SumCheck::numbers, Sum1::sum).assertZero(); }
        static void boxed_is_free() {
          Allocations.of(n -> IntStream.range(0, n).boxed().toList(), Sum1::boxed).assertZero();
        }
        static void boxed_costs() {
          Allocations.of(n -> IntStream.range(0, n).boxed().toList(), Sum1::boxed).assertNotZero();
        }
        static void sum_costs() { Allocations.of(SumCheck::numbers, Sum1::sum).assertNotZero(); }
        static void outside() { Allocations.of(SumCheck::numbers, Sum1::outside).assertZero(); }
        static void lambda() { Allocations.of(SumCheck::numbers, a -> Sum1.sum(a)).assertZero(); }
        static void captures() {
          var five = new int[5];
          Allocations.of(n -> five, Sum1::sum).assertZero();
        }
      }
      """;

  /** A check's method, run as a hidden check runs: compiled apart, in the unnamed package. */
  private static ThrowingCallable check(String method) {
    return () -> {
      var classes = InMemoryClasses.compile(Map.of("Sum1", LEARNER, "SumCheck", CHECK));
      var found = classes.loadClass("SumCheck").getDeclaredMethod(method);
      found.setAccessible(true);
      try {
        found.invoke(null);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    };
  }

  @Test
  void a_loop_over_an_array_is_free() {
    assertThatCode(check("sum_is_free")).doesNotThrowAnyException();
    assertThat(catchThrowable(check("sum_costs")))
        .isInstanceOf(Refusal.class)
        .hasMessage("`sum` allocates nothing per element, and should");
  }

  @Test
  void a_refusal_says_which_line_allocates_what_and_how_much() {
    var refusal = catchThrowableOfType(Refusal.class, check("boxed_is_free"));

    assertThat(refusal)
        .hasMessage(
            """
            `boxed` allocates 16 bytes per element

            line 19: 16 bytes for every element, by `Integer.valueOf`\
            """);
    assertThat(refusal.diagnostics().getFirst().place()).hasToString("Sum1.java:19:5");
    assertThatCode(check("boxed_costs")).doesNotThrowAnyException();
  }

  @Test
  void a_kernel_that_throws_is_refused_where_it_threw() {
    var refusal = catchThrowableOfType(Refusal.class, check("outside"));

    assertThat(refusal)
        .hasMessage(
            "`outside` threw ArrayIndexOutOfBoundsException: Index 1000 out of bounds for length"
                + " 1000 while it was measured");
    assertThat(refusal.diagnostics().getFirst().place().line()).isEqualTo(22);
  }

  @Test
  void a_kernel_without_a_name_is_the_checks_fault() {
    assertThat(catchThrowable(check("lambda")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("method reference");
    assertThat(catchThrowable(check("captures")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("uses nothing around it");
  }
}
