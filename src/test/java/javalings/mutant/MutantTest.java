package javalings.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javalings.model.Source;
import org.junit.jupiter.api.Test;

class MutantTest {

  private static List<Mutant> mutants(String body) {
    return Mutant.of(List.of(new Source("A.java", "class A {\n" + body + "\n}\n")));
  }

  /** What becomes of the changed lines. */
  private static List<String> after(String body) {
    return mutants(body).stream().map(Mutant::after).toList();
  }

  @Test
  void conditionsAreNegatedAndBoundsShifted() {
    assertThat(after("void a(int n, Runnable r) { while (n < 2) { r.run(); } }"))
        .contains(
            "void a(int n, Runnable r) { while (n <= 2) { r.run(); } }",
            "void a(int n, Runnable r) { while (!(n < 2)) { r.run(); } }",
            "void a(int n, Runnable r) { while (n < 3) { r.run(); } }");
  }

  @Test
  void equalityIsNegatedOnce() {
    assertThat(after("int a(int n) { return n == 7L ? n : -n; }"))
        .filteredOn(line -> line.contains("!"))
        .containsExactly("int a(int n) { return n != 7L ? n : -n; }");
  }

  @Test
  void resultsAreReplacedByTheirTypesPoorestValues() {
    assertThat(after("boolean a(Object o) { return o.equals(o); }"))
        .contains("boolean a(Object o) { return false; }", "boolean a(Object o) { return true; }");
    assertThat(after("java.util.List<String> a(String s) { return f(s, s); }"))
        .containsExactly("java.util.List<String> a(String s) { return java.util.List.of(); }");
    assertThat(after("java.util.List<A> a() { return List.of(); }"))
        .noneMatch(line -> line.contains("java.util.List.of()"));
    assertThat(after("A a() { return this; }")).containsExactly("A a() { return null; }");
  }

  @Test
  void callsAreLeftOut() {
    assertThat(after("void a(Runnable r) { r.run(); }"))
        .containsExactly("void a(Runnable r) { ; }");
    assertThat(after("String a(String s) { return s.strip(); }"))
        .contains("String a(String s) { return s; }");
    assertThat(after("java.util.List<A> a(java.util.List<A> s) { return List.copyOf(s); }"))
        .contains("java.util.List<A> a(java.util.List<A> s) { return s; }");
  }

  @Test
  void locksAreTakenOutWithTheirOtherHalf() {
    assertThat(after("int n; synchronized void a() { n++; }")).contains("int n; void a() { n++; }");
    assertThat(after("int n; void a() { synchronized (this) { n++; } }"))
        .contains("int n; void a() { { n++; } }");
    assertThat(after("volatile boolean done;")).containsExactly("boolean done;");
    assertThat(after("void a() {\nl.lock();\ntry { b(1, 2); } finally { l.unlock(); }\n}"))
        .contains("; try { b(1, 2); } finally { ; }");
  }

  @Test
  void aMutantKnowsItsLineAndKeepsTheOtherFiles() {
    var other = new Source("B.java", "class B {}\n");
    var source = new Source("A.java", "class A {\n  int a(int n) {\n    return n - 1;\n  }\n}\n");

    var mutants = Mutant.of(List.of(source, other));

    assertThat(mutants)
        .allSatisfy(mutant -> assertThat(mutant.line()).isEqualTo(3))
        .allSatisfy(mutant -> assertThat(mutant.sources()).contains(other).doesNotContain(source))
        .first()
        .satisfies(mutant -> assertThat(mutant.before()).isEqualTo("return n - 1;"));
  }

  @Test
  void cheatsKeepTheSignaturesAndDoNoWork() {
    var source =
        new Source(
            "A.java",
            "class A {\n  int a(int n) { return n - 1; }\n  void b() { a(1); }\n  String c() { return x; }\n}\n");

    assertThat(Cheat.of(List.of(source)))
        .extracting(cheat -> cheat.sources().getFirst().text())
        .containsExactly(
            "class A {}\n",
            "class A {\n  int a(int n) { return 0; }\n  void b() {}\n  String c() { return \"\"; }\n}\n",
            "class A {\n  int a(int n) { return 1; }\n  void b() {}\n  String c() { return \"\"; }\n}\n",
            "class A {\n  int a(int n) { return 0; }\n  void b() {}\n  String c() { return null; }\n}\n");
  }
}
