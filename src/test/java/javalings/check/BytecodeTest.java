package javalings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javalings.InMemoryClasses;
import javalings.model.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BytecodeTest {

  record Rule(String name, UnaryOperator<Bytecode> test) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final Rule NO_BOXING = new Rule("noBoxing", Bytecode::assertNoBoxing);
  private static final Rule NO_BOXING_IN_LOOP =
      new Rule("noBoxingInLoop", Bytecode::assertNoBoxingInLoop);
  private static final Rule NO_ALLOCATION = new Rule("noAllocation", Bytecode::assertNoAllocation);
  private static final Rule NO_ALLOCATION_IN_LOOP =
      new Rule("noAllocationInLoop", Bytecode::assertNoAllocationInLoop);
  private static final Rule NO_INTERFACE_CALL =
      new Rule("noInterfaceCallInLoop", Bytecode::assertNoInterfaceCallInLoop);
  private static final Rule NO_TYPE_TEST =
      new Rule("noTypeTestInLoop", Bytecode::assertNoTypeTestInLoop);
  private static final Rule NO_CONCAT =
      new Rule("noStringConcatInLoop", Bytecode::assertNoStringConcatInLoop);
  private static final Rule NOT_SYNCHRONIZED =
      new Rule("notSynchronized", Bytecode::assertNotSynchronized);
  private static final Rule NOT_RECURSIVE = new Rule("notRecursive", Bytecode::assertNotRecursive);
  private static final Rule TAIL = new Rule("tailPosition", Bytecode::assertTailPosition);

  /** A method {@code f}; the rule refuses exactly the lines that say {@code // !}. */
  static Stream<Arguments> methods() {
    return Stream.of(
        Arguments.of(
            NO_BOXING,
            """
            static int f(int n) {
              Integer s = 0; // !
              for (int i = 0; i < n; i++)
                s += i; // !
              return s; // !
            }\
            """),
        Arguments.of(
            NO_BOXING_IN_LOOP,
            """
            static int f(int n) {
              Integer s = 0;
              for (int i = 0; i < n; i++)
                s += i; // !
              return s;
            }\
            """),
        Arguments.of(
            NO_BOXING,
            """
            static int f(int n) {
              return IntStream.range(0, n)
                  .boxed() // !
                  .reduce(0, Integer::sum); // !
            }\
            """),
        Arguments.of(
            NO_BOXING_IN_LOOP,
            """
            static long f(List<Integer> list) {
              return list.stream()
                  .map(x -> x * 2) // !
                  .mapToLong(Integer::longValue) // !
                  .sum();
            }\
            """),
        Arguments.of(
            NO_BOXING,
            "static int f(int n) { return IntStream.range(0, n).map(x -> x * x).sum(); }"),
        Arguments.of(
            NO_ALLOCATION_IN_LOOP,
            """
            record P(int x, int y) { P plus(P o) {
              return new P(x + o.x, y + o.y); } } // !
            static P f(int n) {
              var p = new P(0, 0);
              for (int i = 0; i < n; i++) {
                if (i < 0) throw new IllegalStateException("never");
                p = p.plus(new P(i, i)); // !
                if (p.x < 0) return new P(1, 1);
              }
              return p;
            }\
            """),
        Arguments.of(
            NO_ALLOCATION_IN_LOOP,
            """
            static long f(int n) {
              long t = 0;
              do {
                t += helper(n).length;
                int[][] m = new int[2][3]; // !
                Supplier<Object> s = () -> m; // !
                t += m.clone().length; // !
              } while (n-- > 0);
              return t;
            }
            static byte[] helper(int n) {
              return new byte[n]; // !
            }\
            """),
        Arguments.of(
            NO_ALLOCATION_IN_LOOP,
            """
            static Object f(List<String> list) {
              return list.stream()
                  .map(StringBuilder::new) // !
                  .count();
            }\
            """),
        Arguments.of(
            NO_ALLOCATION,
            "static int f(int[] a) { int s = 0; for (int x : a) s += x; return s; }"),
        Arguments.of(
            NO_ALLOCATION,
            """
            static Object f(int n) {
              return new int[n]; // !
            }\
            """),
        Arguments.of(
            NO_INTERFACE_CALL,
            """
            static long f(List<Integer> list) {
              long t = 0;
              for (var x : list) // !
                t += x;
              return t;
            }\
            """),
        Arguments.of(
            NO_INTERFACE_CALL, "static long f(List<Integer> list) { return list.size(); }"),
        Arguments.of(
            NO_TYPE_TEST,
            """
            sealed interface Pen permits Ink, Lead {}
            record Ink(int width) implements Pen {}
            record Lead(int width) implements Pen {}
            static int f(int[] points, Pen pen) {
              var sum = 0;
              for (var point : points) {
                sum += switch (pen) { // !
                  case Ink ink -> point * ink.width();
                  case Lead lead -> point + lead.width();
                };
                if (pen instanceof Ink) { // !
                  sum += 1;
                }
                sum += pen.getClass() == Lead.class ? 1 : 0; // !
                sum += one(point, pen);
              }
              return sum;
            }
            static int one(int point, Pen pen) {
              return pen instanceof Ink ink ? ink.width() : point; // !
            }\
            """),
        Arguments.of(
            NO_TYPE_TEST,
            """
            sealed interface Pen permits Ink, Lead {}
            record Ink(int width) implements Pen {}
            record Lead(int width) implements Pen {}
            static int f(int[] points, Pen pen) {
              var sum = 0;
              switch (pen) {
                case Ink(var width) when width > 3 -> { for (var point : points) sum += point; }
                case Ink(var width) -> { for (var point : points) sum += point * width; }
                case Lead(int width) -> { for (var point : points) sum += point + width; }
              }
              return sum;
            }\
            """),
        Arguments.of(
            NO_CONCAT,
            """
            static String f(int n) {
              String r = "" + n;
              for (int i = 0; i < n; i++)
                r += i; // !
              return r;
            }\
            """),
        Arguments.of(
            NOT_SYNCHRONIZED,
            """
            static int f(Object o, int n) {
              synchronized (o) { // !
                return n;
              }
            }\
            """),
        Arguments.of(
            NOT_SYNCHRONIZED,
            """
            static synchronized int f(int n) {
              return n; // !
            }\
            """),
        Arguments.of(
            NO_ALLOCATION_IN_LOOP,
            """
            static Object f(Object o) {
              synchronized (o) {
                return new Object();
              }
            }\
            """),
        Arguments.of(
            NOT_RECURSIVE,
            """
            static boolean f(int n) { return n == 0 || odd(n - 1); }
            static boolean odd(int n) {
              return n != 0 && f(n - 1); // !
            }\
            """),
        Arguments.of(
            TAIL,
            """
            static long f(long n) {
              return n == 0 ? 1 : n * f(n - 1); // !
            }\
            """),
        Arguments.of(
            TAIL,
            """
            static long f(long n, long acc) {
              return n == 0 ? acc : f(n - 1, n * acc);
            }\
            """),
        Arguments.of(
            TAIL,
            """
            static long f(long n, long acc) {
              try {
                return n == 0 ? acc : f(n - 1, n * acc); // !
              } catch (StackOverflowError e) {
                return 0;
              }
            }\
            """));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("methods")
  void a_rule_refuses_the_marked_lines_and_no_others(Rule rule, String method) throws Exception {
    var text =
        "import java.util.*; import java.util.function.*; import java.util.stream.*;\nclass X {\n"
            + method
            + "\n}\n";
    var type = InMemoryClasses.compile("X", text);

    var refusal =
        catchThrowableOfType(Refusal.class, () -> rule.test().apply(Bytecode.of(type, "f")));

    var lines = text.lines().toList();
    var marked =
        Stream.iterate(1, i -> i + 1)
            .limit(lines.size())
            .filter(i -> lines.get(i - 1).endsWith("// !"))
            .toList();
    var refused =
        refusal == null
            ? Stream.<Integer>of()
            : refusal.diagnostics().stream().map(Diagnostic::place).map(p -> p.line());
    assertThat(refused.distinct().sorted()).isEqualTo(marked);
  }

  @Test
  void a_refusal_names_the_line_and_underlines_its_code() throws Exception {
    var type =
        InMemoryClasses.compile(
            "Sum1",
            """
            class Sum1 {
              static int sum(int n) {
                Integer s = 0;
                for (int i = 0; i < n; i++) {
                  s += i;   // adds
                }
                return s;
              }
            }
            """);

    var refusal =
        catchThrowableOfType(Refusal.class, () -> Bytecode.of(type, "sum").assertNoBoxingInLoop());

    assertThat(refusal.sentence())
        .isEqualTo("`sum` boxes for every element: line 5: `Integer.intValue` unboxes");
    assertThat(refusal.diagnostics().getFirst().place()).hasToString("Sum1.java:5:7");
    assertThat(refusal.diagnostics().getFirst().place().endColumn()).isEqualTo(14);
    assertThat(refusal.diagnostics().getFirst().message())
        .isEqualTo("`Integer.intValue` unboxes for every element");
  }

  @Test
  void a_method_that_is_not_there_is_the_checks_fault() throws Exception {
    var type = InMemoryClasses.compile("X", "class X {}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bytecode.of(type, "sum"))
        .withMessage("X has no method sum");
  }

  @Test
  void a_loop_where_a_tail_call_was_asked_for_is_refused() throws Exception {
    var type = InMemoryClasses.compile("X", "class X { static int f(int n) { return n; } }");

    assertThat(
            catchThrowableOfType(Refusal.class, () -> Bytecode.of(type, "f").assertTailPosition()))
        .hasMessage("`f` is not recursive");
    assertThatCode(() -> Bytecode.of(type, "f").assertNotRecursive()).doesNotThrowAnyException();
  }
}
