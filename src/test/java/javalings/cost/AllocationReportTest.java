package javalings.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javalings.InMemoryClasses;
import javalings.model.Diagnostic;
import org.junit.jupiter.api.Test;

/** The help fits what the line does: only what is made in a loop can be made before the loop. */
class AllocationReportTest {
  private static final ClassLoader CLASSES =
      InMemoryClasses.compile(
          Map.of(
              "Sum1",
              """
              class Sum1 {
                record Sum(long value) {
                  Sum plus(int more) { return new Sum(value + more); }
                }
                static long carried(int[] a) {
                  var sum = new Sum(0);
                  for (var x : a) {
                    sum = sum.plus(x);
                  }
                  return sum.value();
                }
                static int sorted(int[] a) {
                  var copy = a.clone();
                  java.util.Arrays.sort(copy);
                  return copy[0];
                }
                static Sum deep(int[] a, int at, Sum sum) {
                  return at == a.length ? sum : deep(a, at + 1, new Sum(sum.value() + a[at]));
                }
              }
              """));

  @Test
  void what_a_loop_makes_can_be_made_before_it() {
    assertThat(help("carried", 3)).contains("before the loop");
  }

  @Test
  void where_there_is_no_loop_none_is_spoken_of() {
    assertThat(help("sorted", 13)).contains("copies nothing").doesNotContain("loop");
    assertThat(help("sorted", 14)).contains("copies nothing").doesNotContain("loop");
    assertThat(help("deep", 18)).contains("makes no object").doesNotContain("loop");
  }

  @Test
  void a_line_that_makes_something_is_said_to_make_it() {
    assertThat(at("deep", 18).message()).endsWith("by `new Sum1.Sum`");
    assertThat(at("sorted", 14).message()).endsWith("in what this line calls");
  }

  private static String help(String method, int line) {
    return at(method, line).help().orElseThrow();
  }

  private static Diagnostic at(String method, int line) {
    var site = new CostReading.Site("Sum1.java", line, 16);
    var measured = new CostReading.Measured(16, 0, 1, List.of(site));
    var kernel = new NamedMethod("Sum1", method, "([I)I");
    return new AllocationReport(kernel, CLASSES).diagnostics(measured).getFirst();
  }
}
