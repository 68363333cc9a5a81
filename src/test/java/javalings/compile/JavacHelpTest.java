package javalings.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javalings.model.Diagnostic;
import javalings.model.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One error of javac has several causes: the help is true of the text at hand. */
class JavacHelpTest {

  private static final Compiler COMPILER =
      new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath());

  @AfterAll
  static void close() throws IOException {
    COMPILER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "void f() { for (int i = 0; i < 3; i++) { } i = 1; } | A variable ends with the block",
        "int f(String s) { return s.length; } | the type has no field of this name",
        "int f(int[] a) { return a.size(); } | has no method of this name",
        "void f() { super.foo(); } | has no method of this name",
        "void f() { new ArrayList<>(); } | capital letters too, and the imports",
        "void f(int a) { if (a = 3) { } } | give it a boolean",
        "void f() { int x = f(); } | call the method on a line of its own",
        "void f() { return 1; } | take the value away",
        "int f() { return; } | declare the method void",
        "int f(long x) { return x; } | cast where the number surely fits",
        "void f() { String s = () -> 5; } | exactly one abstract method",
        "void f() { Runnable r = () -> { Thread.sleep(1); }; } | A lambda declares only what",
        "void f() { while (false) { f(); } } | a loop whose condition is false",
        "void f() { } void f() { } | Another type of result is not enough",
        "class A { } class A { } | take one of the two away",
        "int f(int x) { int x = 2; return x; } | assign without writing the type again",
        "record P(int x) { P { this.x = 2; } } | In a compact constructor",
        "void f(final int x) { x = 2; } | take `final` away where it is written. In Rust",
        "void f() { int x = 0; Runnable r = () -> x++; } | to change it, use a loop",
        "void f() { int x = 0; x = 1; Runnable r = () -> f(x); } void f(int x) { } | copy the value",
        "int f(int x) { return switch (x) { case 1 -> 1; }; } | write a default",
        "int f(Object o) { return switch (o) { case String s -> 1; }; } | only an enum or a sealed type",
        "int f(Integer o) { return switch (o) { case Integer i when i > 0 -> 1; }; } | does not count",
        "class I { } static void f() { new I(); } | make the inner class static",
        "static void f() { this.toString(); } | take `static` away from the method",
        "int x; static int f() { return x; } | use it on an object",
        "sealed interface S permits A { } class A implements S { } | write final, sealed or non-",
        "final class A { } class B extends A { } | hold an object of the other class",
        "sealed interface S permits A { } record A() { } | names extend or implement this type",
        "<T> T f() { return new T(); } | `Supplier` that makes it",
        "void f() { f().toString(); } | call the method on a line of its own",
        "var x = 3; | only a local variable",
        "static class A { A(int a) { } } static class B extends A { } | call `super(…)`",
        "static class A { A(int a) { } } Object f() { return new A(); } | compare the arguments with",
        "class A { final void f() { } } class B extends A { void f() { } } | choose another name",
        "int f() { return String.length; } | the type has no field of this name",
        "final int x; | in each constructor",
        "enum E { A, A } | take one of the two away",
        "void f() { int 3x = 4; } | let a name follow the type",
        "boolean f(int a) { return a & 1 == 0; } | write brackets around each part",
        "boolean f(int a) { return 0 < a < 10; } | write two comparisons",
        "boolean f(int a) { return a && true; } | write a condition where",
        "boolean f(int a) { return a == null; } | A primitive is never null",
        "String f() { return \"\\d\"; } | write the backslash twice",
        "void f() { private int x = 1; } | a local variable has no `private`",
        "class A { A() { this(); } } | never end",
        "void f() { try { } } | add a catch or a finally",
        "} void f() { } | count the braces above",
        "java.util.Map<String> x; | as many types between",
        "String<Integer> x; | has no type parameters",
        "class A implements String { } | name an interface here",
        "class A extends Runnable { } | `implements` before an interface",
        "class A extends A { } | break the circle",
        "@javalings.own.Mut int x; | write it before a method",
        "@javalings.own.Move void f() { } | a matter of the type",
        "@Override int x; | only a method can override",
        "@FunctionalInterface interface I { } | leave one abstract method",
        "abstract final class A { } | each excludes the other",
        "enum E { A; public E() { } } | nothing of this kind can have it",
        "void f() { yield 3; } | `yield` gives the value of a case",
        "void f(int x) { switch (x) { case 1 -> f(1); f(2); } } | braces around the statements",
        "int f(int x) { return switch (x) { case 1 -> int y = 1; default -> 2; }; } | ends with `yield`",
        "int f(int x) { return switch (x) { case 1 -> return 1; default -> 2; }; } | one expression",
        "void f(int x) { switch (x) { case 1 -> yield 3; } } | one expression, one block",
        "void f(int x) { int y = f(int x); } | a type alone is none",
        "void f() { int x = if (true) 1 else 2; } | a statement gives none",
        "void f() { int x = [1]; } | no list in square brackets",
        "int f(int x) { return switch (x) { case > 3 -> 2; default -> 0; }; } | a case cannot compare",
        "int f(Integer x) { return switch (x) { case Integer i if i > 3 -> 2; default -> 0; }; } | with `when`",
        "if (true) { } | put the statement into a method",
        "void f() { if x > 3 { } } | A condition stands in brackets",
        "void f() { var x = new Object; } | brackets with the arguments",
        "void f() { int x = 1 } | write a semicolon at the mark",
        "class A(int x) { } | A class has no parameters",
        "interface I { int x; } | a field of an interface is a constant",
        "void f() { int[] x = new int[]; } | how many elements",
        "int enum = 3; | a word of Java",
        "void f() { int? x = null; } | question mark away",
        "void f() { throw 3; } | extends Exception",
        "char c = \"a\"; | in single quotes",
        "int f(int[] a) { return a.length(); } | leave the brackets out",
        "void f() { let x = 3; } | or `var`",
        "void f() { system.out.println(1); } | begins with a capital letter",
        "void f() { synchronized (3) { } } | as the lock",
        "record R(int x) { R(int x, int y) { this.x = x; } } | begin this constructor with `this(…)`",
        "record R(int x) { R { return; } } | ends at its brace",
        "record R(int x) { int y; } | Only a static field",
        "record R(int x) { int x() { return x; } } | `public` before the method",
        "record R(int x) { R(int x) throws Exception { this.x = x; } } | an unchecked exception",
        "class A permits B { } class B extends A { } | write `sealed` before the class",
        "enum E { A } E e = new E(); | no other objects",
        "void f() { 3 = 4; } | assign to a variable",
        "<T> Class<T> f() { return T.class; } | take a `Class<T>`",
      })
  void theHelpIsThatOfTheCause(String members, String expected) {
    var source = new Source("Page.java", "class Page {\n  " + members + "\n}\n");
    var said = COMPILER.compile(List.of(source), CompilerInspection.NONE);
    assertThat(((Compilation.Rejected) said).problems().stream().map(JavacHelpTest::help))
        .as(members)
        .anySatisfy(help -> assertThat(help).containsIgnoringCase(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void f() { int x = (1 + 2; g(); }",
        "<T super String> void f(java.util.List<T> list) { }",
        "int f(Object o) { return switch (o) { case P(1, var y) -> y; default -> 0; }; }",
        "void f() { try (var a = g(), var b = g()) { } }"
      })
  void whatTheParserSaysOnTheSameLineMayOnlyFollow(String members) {
    var source = new Source("Page.java", "class Page {\n  " + members + "\n}\n");
    var said = (Compilation.Rejected) COMPILER.compile(List.of(source), CompilerInspection.NONE);
    assertThat(help(said.problems().getFirst())).contains("In Rust");
    assertThat(said.problems().stream().skip(1).map(JavacHelpTest::help))
        .as(members)
        .allSatisfy(help -> assertThat(help).isEqualTo(Diagnostic.AFTER_ANOTHER));
  }

  /** {@code case X ->} with statements behind it was a flood of errors about nothing. */
  @Test
  void ofAFloodOnlyTheFirstErrorHasAHelpOfItsOwn() {
    var cases =
        "void f(int x) {\n switch (x) {\n case 1 ->\n f(1);\n f(2);\n case 2 ->\n f(3);\n f(4);\n }\n }";
    var source = new Source("Page.java", "class Page {\n" + cases + "\n}\n");
    var other = new Source("Other.java", "class Other {\n int x = ;\n}\n");
    var said =
        (Compilation.Rejected) COMPILER.compile(List.of(source, other), CompilerInspection.NONE);
    assertThat(said.problems()).hasSizeGreaterThan(8);
    assertThat(said.problems().stream().filter(it -> !it.isAfterAnother()))
        .extracting(it -> it.place().file())
        .containsExactlyInAnyOrder("Page.java", "Other.java");
  }

  @Test
  void twoLinesWithAnErrorHaveTheirOwnHelp() {
    var source = new Source("Page.java", "class Page {\n  int x = 1\n  int y = 2\n}\n");
    var said = (Compilation.Rejected) COMPILER.compile(List.of(source), CompilerInspection.NONE);
    assertThat(said.problems().stream().map(JavacHelpTest::help))
        .hasSize(2)
        .allSatisfy(help -> assertThat(help).startsWith("write a semicolon at the mark"));
  }

  @Test
  void onlyWhereSomethingIsPutInAQuestionMarkIsInTheWay() {
    assertThat(helpFor("void f(java.util.List<?> all) { all.add(1); }"))
        .contains("nothing can be put");
    assertThat(
            helpFor(
                "int f(java.util.List<?> all) { return all.stream().mapToInt(String::length).sum(); }"))
        .doesNotContain("nothing can be put");
  }

  @Test
  void marksOfAMergeAreNamed() {
    assertThat(helpFor("\n<<<<<<< HEAD\n  int x;\n=======\n  long x;\n>>>>>>> theirs\n"))
        .startsWith("git has left both sides of a merge here");
    assertThat(helpFor("boolean x = 1 << 2 <<< 3;")).doesNotContain("git");
  }

  private static String helpFor(String members) {
    var source = new Source("Page.java", "class Page {\n  " + members + "\n}\n");
    var said = (Compilation.Rejected) COMPILER.compile(List.of(source), CompilerInspection.NONE);
    return help(said.problems().getFirst());
  }

  private static String help(Diagnostic problem) {
    return problem.help().orElse("");
  }
}
