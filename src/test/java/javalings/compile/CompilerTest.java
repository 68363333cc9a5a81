package javalings.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javalings.model.Diagnostic;
import javalings.model.Need;
import javalings.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompilerTest {

  private static final Compiler COMPILER =
      new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath());

  private static Compilation compile(String... lines) {
    var source = new Source("exercises/00_test/Sample.java", String.join("\n", lines));
    return COMPILER.compile(List.of(source), CompilerInspection.NONE);
  }

  private static Diagnostic firstProblem(String... lines) {
    return ((Compilation.Rejected) compile(lines)).problems().getFirst();
  }

  private static Compilation.Compiled compiled(String... lines) {
    return (Compilation.Compiled) compile(lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          int a = 1                     | 2:12-2:12 | ';' expected
          int a = "one";                | 2:11-2:16 | incompatible types: String cannot be converted to int
          int a = b + 1;                | 2:11-2:12 | cannot find symbol
          List<String> a = null;        | 2:3-2:7   | cannot find symbol
          final int a; { a = 1; a = 2; }| 2:25-2:26 | variable a might already have been assigned
          int a() { }                   | 2:11-2:14 | missing return statement
          int a = 1; int a = 2;         | 2:14-2:24 | variable a is already defined in class Sample
          """)
  void aProblemIsUnderlinedWhereItIs(String line, String span, String sentence) {
    var problem = firstProblem("class Sample {", "  " + line, "}", "");
    var place = problem.place();
    assertThat(problem.message()).isEqualTo(sentence);
    assertThat(
            "%d:%d-%d:%d"
                .formatted(place.line(), place.column(), place.endLine(), place.endColumn()))
        .isEqualTo(span);
  }

  @Test
  void aProblemAtTheEndOfTheFileHasAPlaceToo() {
    var problem = firstProblem("class Sample {");
    assertThat(problem.code()).isEqualTo("compiler.err.premature.eof");
    assertThat(problem.place().line()).isEqualTo(1);
  }

  @Test
  void whatJavacCannotSwallowIsStillAProblem() {
    var sum = "1" + "+1".repeat(30_000);
    var problem = firstProblem("class Sample { int a = b" + sum + "; }");
    assertThat(problem.message()).contains("gave up").contains("nested too deeply");
  }

  /** The one that keeps what it reads walks over the tree once more, and may not come back. */
  @Test
  void aLongSumIsNoFailureOfOursEither() throws Exception {
    var source =
        new Source("Sample.java", "class Sample { String s = s" + "+s".repeat(3_500) + "; }");
    try (var keeping = Compiler.keeping(PackageVisibility.LEARNER, Compiler.ownClassPath())) {
      assertThat(keeping.compile(List.of(source), CompilerInspection.NONE)).isNotNull();
    }
  }

  @Test
  void aModuleIsRefusedByJavac() {
    assertThat(firstProblem("module sample { }").message()).contains("module-info.java");
  }

  @Test
  void whatHasNoTypeIsToldOnceWhereItIsMissing() {
    var problems =
        ((Compilation.Rejected)
                compile(
                    "class Sample {",
                    "  sealed interface Answer { record Refused(String box) implements Answer {} }",
                    "  void a(Answer answer, String box) {",
                    "    switch (answer) { case Refused(var back) -> box = back; }",
                    "  }",
                    "}"))
            .problems();
    assertThat(problems).extracting(Diagnostic::message).containsExactly("cannot find symbol");
  }

  @Test
  void aCallWithManyCandidatesNamesTheFirstOnesOnly() {
    var problem =
        firstProblem("class Sample { void a() { java.util.Arrays.sort(java.util.List.of(1)); } }");
    assertThat(problem.notes()).hasSize(7).last().asString().matches("and \\d\\d more");
  }

  @Test
  void aConstructorOfARecordHasNoNameOfTheVirtualMachine() {
    var problem = firstProblem("record Sample(int a) { Sample { return; } }");
    assertThat(problem.message()).isEqualTo("invalid compact constructor");
  }

  @Test
  void aTypeThatIsDeclaredInAnotherOneIsNamedWithBoth() {
    var problem =
        firstProblem(
            """
            class Sample {
              /** A class with {@code record Card}. */
              sealed interface Payment {
                record Cash() implements Payment {}
                record Card(int no) implements Payment {}
              }
              int fee(Payment payment) {
                return switch (payment) { case Card card -> 1; default -> 2; };
              }
            }
            """);
    assertThat(problem.help().orElseThrow())
        .startsWith("write `Payment.Card`: `Card` is declared in `Payment`. In Rust: ");
    assertThat(firstProblem("class Sample { Card a; }").help().orElseThrow())
        .startsWith("check the spelling");
  }

  @Test
  void aTwoListsSentenceKeepsItsPackages() {
    assertThat(ShortNames.in("java.util.List<java.lang.String>")).isEqualTo("List<String>");
    assertThat(ShortNames.in("java.awt.List is not java.util.List"))
        .isEqualTo("java.awt.List is not java.util.List");
    assertThat(ShortNames.in("java.util.Map.Entry")).isEqualTo("Map.Entry");
  }

  @Test
  void aLearnerSeesTheVocabularyOfOwnershipAndNothingOfWhatJudgesThem() {
    assertThat(compiled("class Sample { @javalings.own.Move static class A {} }").classes().files())
        .containsKeys("Sample", "Sample$A");
    assertThat(firstProblem("class Sample { javalings.engine.Judge a; }").message())
        .isEqualTo("package javalings.engine does not exist");
    assertThat(firstProblem("class Sample { org.junit.jupiter.api.Test a; }").message())
        .isEqualTo("package org.junit.jupiter.api does not exist");
  }

  @Test
  void structuredConcurrencyCompilesWithoutAWordAboutPreviews() {
    var compiled =
        compiled(
            "import java.util.concurrent.StructuredTaskScope;",
            "class Sample { void a() throws Exception {",
            "  try (var scope = StructuredTaskScope.open()) { scope.join(); } } }");
    assertThat(compiled.warnings()).isEmpty();
  }

  @Test
  void twoClassesOfTheSameShapeDifferInBodiesOnly() {
    var one =
        compiled("class Sample { static final int A = 1; int a() { return 1; } private int b; }");
    var body = compiled("class Sample { static final int A = 1; int a() { return 2; } }");
    var constant = compiled("class Sample { static final int A = 2; int a() { return 1; } }");
    var signature = compiled("class Sample { static final int A = 1; long a() { return 1; } }");
    assertThat(shape(body)).isEqualTo(shape(one));
    assertThat(shape(constant)).isNotEqualTo(shape(one));
    assertThat(shape(signature)).isNotEqualTo(shape(one));
  }

  private static ApiShape shape(Compilation.Compiled compiled) {
    return ApiShape.of(compiled.classes());
  }

  @Test
  void aPublicClassMayStandInItsOwnFileOnly() {
    assertThat(compiled("public class Sample {}").warnings()).isEmpty();
    assertThat(firstProblem("public class Other {}").code())
        .isEqualTo("compiler.err.class.public.should.be.in.file");
  }

  @Test
  void classesTellWhichTypesTheirCodeUses() {
    var source = "class A { Object o = java.util.List.of(\"java.util.Map\"); }";
    try (var compiler = new Compiler(PackageVisibility.CHECK, Compiler.ownClassPath())) {
      var compiled =
          (Compilation.Compiled)
              compiler.compile(List.of(new Source("A.java", source)), CompilerInspection.NONE);
      assertThat(compiled.classes().use(List.class)).isTrue();
      assertThat(compiled.classes().use(java.util.Map.class)).isFalse();
    }
  }

  @Test
  void aLibraryIsSeenByThoseOnlyWhoNeedIt() {
    for (var line :
        List.of(
            "H2       | org.h2.jdbcx.JdbcDataSource",
            "JEX      | io.avaje.jex.Jex",
            "JACKSON  | tools.jackson.databind.json.JsonMapper",
            "CHICORY  | com.dylibso.chicory.wasm.Parser",
            "OTEL     | io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter",
            "PICOCLI  | picocli.CommandLine",
            "VECTOR   | jdk.incubator.vector.FloatVector",
            "JUNIT    | org.junit.jupiter.api.Test")) {
      var need = Need.valueOf(line.substring(0, 8).strip());
      var text = "import %s; class Sample { }".formatted(line.substring(11));
      var source = List.of(new Source("exercises/00_test/Sample.java", text));

      assertThat(COMPILER.compile(source, List.of(need), CompilerInspection.NONE))
          .as(line)
          .isInstanceOfSatisfying(
              Compilation.Compiled.class, it -> assertThat(it.warnings()).isEmpty());
      assertThat(COMPILER.compile(source, CompilerInspection.NONE))
          .as(line)
          .isInstanceOf(Compilation.Rejected.class);
    }
  }

  @Test
  void theJudgesOfAFileAreSeenByNoNeed() {
    for (var hidden : List.of("javalings.check.Shape", "org.junit.platform.launcher.Launcher")) {
      var source = List.of(new Source("Sample.java", "import " + hidden + "; class Sample { }"));
      assertThat(COMPILER.compile(source, List.of(Need.values()), CompilerInspection.NONE))
          .isInstanceOf(Compilation.Rejected.class);
    }
  }

  @Test
  void theHelpNamesWhatTheFileSees() {
    var source = List.of(new Source("Sample.java", "import no.such.Thing; class Sample { }"));
    var said = COMPILER.compile(source, List.of(Need.JEX, Need.H2), CompilerInspection.NONE);

    assertThat(((Compilation.Rejected) said).problems().getFirst().help().orElseThrow())
        .startsWith(
            "check the spelling of the package; this file sees the JDK, javalings.own,"
                + " io.avaje.jex, io.avaje.applog, org.h2 and javalings.sql.");
  }
}
