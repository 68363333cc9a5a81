package javalings.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.engine.Judge;
import javalings.model.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources that make a compiler use all the time or memory there is. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompileBombsTest {

  /** The limit of the compiler, and a second. */
  private static final Duration LIMIT = CompilerPool.LIMIT.plusSeconds(1);

  /** A busy machine starts a virtual machine slowly. */
  private static final int PATIENCE_SECONDS = 300;

  private final StudentEngines engines = CompleteSandbox.orSkip();

  static Stream<Map.Entry<String, String>> bombs() {
    return bombsByName().entrySet().stream();
  }

  private static Map<String, String> bombsByName() {
    var all = new TreeMap<String, String>();
    all.put("a sum of 20,000 terms", field("int x = " + times(20_000, "1+", i -> "") + "1;"));
    all.put(
        "20,000 brackets", field("int x = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ";"));
    all.put("20,000 negations", field("boolean x = " + "!".repeat(20_001) + "true;"));
    all.put(
        "strings that double",
        field(
            "static final String s0 = \"x\";"
                + times(
                    32,
                    "",
                    i -> "static final String s" + (i + 1) + " = s" + i + " + s" + i + ";")));
    all.put(
        "nested generic calls",
        field(
            "static <T> T id(T t) { return t; } Object x = "
                + "id(".repeat(24)
                + "() -> 1"
                + ")".repeat(24)
                + ";"));
    all.put(
        "nested generic choices",
        field(
            "static <T> java.util.List<T> two(T a, T b) { return null; } Object x = "
                + nest(15, "two(", ", 1.0)", "1")
                + ";"));
    all.put(
        "nested overloaded lambdas",
        field(
            "interface A { Object a(Object o); } interface B { Object b(String o); } static Object f(A a) { return 1; } static Object f(B b) { return 2; } Object x = "
                + nest(14, "f(x -> ", ")", "1")
                + ";"));
    all.put(
        "nested finally",
        field("void m() { " + nest(24, "try { } finally { ", " }", "int i = 0;") + " }"));
    all.put(
        "exhaustive record patterns",
        field(
            "sealed interface S permits P, Q {} record P() implements S {} record Q() implements S {} record R("
                + join(16, i -> "S s" + i)
                + ") {} int m(R r) { return switch (r) { "
                + IntStream.range(0, 400)
                    .mapToObj(n ->
                        "case R("
                            + join(16, i -> ((n >> (i % 9)) & 1) == 0 ? "P p" + i : "Q q" + i)
                            + ") -> "
                            + n
                            + ";")
                    .distinct()
                    .collect(Collectors.joining())
                + " }; }"));
    all.put(
        "a subtype question without an end",
        field(
            "interface N<Z> {} interface C<X> extends N<N<? super C<C<X>>>> {} static N<? super C<Byte>> m(C<Byte> c) { return c; }"));
    all.put("200 KB of blanks", field("int x = 1;" + " ".repeat(200_000)));
    all.put("a source that is too long", field("int x = 1;" + " ".repeat(400_000)));
    all.put(
        "20,000 constants",
        field("String[] x = {" + times(20_000, "", i -> "\"" + i + "\",") + "};"));
    all.put("10,000 classes", field(times(10_000, "", i -> "class C" + i + "{}")));
    all.put(
        "1,000 lambdas", field("Runnable[] x = {" + times(1_000, "", i -> "() -> { },") + "};"));
    all.put("5,000 methods", field(times(5_000, "", i -> "void m" + i + "() { }")));
    all.put(
        "a method that is too large",
        field("void m() { int i = 0; " + "i = i * 31 + 7;".repeat(12_000) + " }"));
    all.put(
        "5,000 nested blocks", field("void m() { " + "{".repeat(5_000) + "}".repeat(5_000) + " }"));
    all.put("900 nested classes", field("class A{".repeat(900) + "}".repeat(900)));
    all.put(
        "1,000 type parameters",
        field(
            "class A<" + join(1_000, i -> "T" + i + " extends Comparable<T" + i + ">") + "> { }"));
    all.put(
        "an array of 255 dimensions",
        field("int" + "[]".repeat(255) + " x = new int" + "[1]".repeat(255) + ";"));
    all.put(
        "a switch of 3,000 strings",
        field(
            "int m(String s) { return switch (s) { "
                + times(3_000, "", i -> "case \"" + i + "\" -> " + i + ";")
                + " default -> 0; }; }"));
    all.put(
        "a chain of 3,000 calls",
        field("Object x = new StringBuilder()" + ".append(1)".repeat(3_000) + ";"));
    all.put(
        "a conditional of 3,000 branches",
        field(
            "int m(int a) { return "
                + times(3_000, "", i -> "a == " + i + " ? " + i + " : ")
                + "0; }"));
    all.put("a class that extends itself", "class Fizz extends Fizz { }");
    all.put("an endless comment", "class Fizz { } /* " + "*".repeat(200_000));
    all.put(
        "an intersection of many",
        field(
            "<T extends "
                + join(200, i -> "I" + i, " & ")
                + "> void m(T t) { } "
                + times(200, "", i -> "interface I" + i + " { }")));
    return all;
  }

  private static String field(String member) {
    return "class Fizz { static String of(int n) { return \"?\"; } static java.util.List<String> upTo(int n) { return null; } "
        + member
        + " }";
  }

  private static String times(int count, String fixed, IntFunction<String> text) {
    return IntStream.range(0, count)
        .mapToObj(i -> fixed + text.apply(i))
        .collect(Collectors.joining());
  }

  private static String join(int count, IntFunction<String> text) {
    return join(count, text, ", ");
  }

  private static String join(int count, IntFunction<String> text, String between) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(between));
  }

  private static String nest(int depth, String open, String close, String core) {
    return open.repeat(depth) + core + close.repeat(depth);
  }

  @BeforeAll
  void thereAreManyBombs() throws Exception {
    assertThat(bombsByName()).hasSizeGreaterThanOrEqualTo(20);
    assertSolves();
  }

  @AfterAll
  void end() {
    engines.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void ends(Map.Entry<String, String> bomb) throws Exception {
    try (var engine = engines.open()) {
      var job = new SubmissionFile("bomb", Set.of(), bomb.getKey(), "").job(bomb.getValue());
      var start = System.nanoTime();
      var evidence = engine.submit(job).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isLessThan(
              CompleteSandbox.most(
                  LIMIT.plus(SubmissionFile.LIMIT).plusSeconds(8), CompilerPool.LIMIT));
      assertThat(Judge.judge(evidence).solved()).isFalse();
    }
    assertSolves();
  }

  private void assertSolves() throws Exception {
    Job plain = SubmissionFile.plain(Set.of());
    try (var engine = engines.open()) {
      assertThat(Judge.judge(engine.submit(plain).get(PATIENCE_SECONDS, TimeUnit.SECONDS)).solved())
          .as("the next submission")
          .isTrue();
    }
  }
}
