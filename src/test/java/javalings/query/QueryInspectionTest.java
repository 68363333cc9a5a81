package javalings.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javalings.compile.Compilation;
import javalings.compile.Compiler;
import javalings.compile.CompilerInspection;
import javalings.compile.PackageVisibility;
import javalings.model.Diagnostic;
import javalings.model.Need;
import javalings.model.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The inspection as a part of a compilation. */
class QueryInspectionTest {

  private static final Compiler COMPILER =
      new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath());
  private static final CompilerInspection INSPECTION =
      CompilerInspection.of(new QueryInspection()::attach, CompilerInspection.NONE);

  private static final String STATE =
      "import javalings.sql.*; @Schema(\"shop.sql\") class State { final Db db = new Db(null); %s }";
  private static final String OTHER =
      "class Other { static Object all(State state) { return state.db.queryAs(Row.class, \"SELECT nam FROM customers\"); } record Row(String name) {} }";

  @AfterAll
  static void close() {
    COMPILER.close();
  }

  private static Compilation compile(Source... sources) {
    return COMPILER.compile(List.of(sources), List.of(Need.H2), INSPECTION);
  }

  private static List<String> codes(Source... sources) {
    return switch (compile(sources)) {
      case Compilation.Rejected(var problems, var _) ->
          problems.stream().map(Diagnostic::code).toList();
      case Compilation.Compiled _ -> List.of();
    };
  }

  @Test
  @SuppressWarnings("NullAway") // a task that does not exist cannot be attached to
  void aFileWithoutQueriesIsNotLookedAt() {
    var source = new Source("A.java", "class A {}");
    assertThat(new QueryInspection().attach(null, List.of(source)).get()).isEmpty();
  }

  @Test
  void aQueryIsFoundInAFileThatImportsNothing() {
    var other = OTHER.replace("class Other", "@javalings.sql.Schema(\"shop.sql\") class Other");
    assertThat(
            codes(new Source("State.java", STATE.formatted("")), new Source("Other.java", other)))
        .containsExactly("sql-unknown-name");
  }

  @Test
  void aClassWithoutASchemaIsToldSo() {
    assertThat(
            codes(new Source("State.java", STATE.formatted("")), new Source("Other.java", OTHER)))
        .containsExactly("sql-schema");
  }

  @Test
  void aSchemaThatDoesNotExistIsNamedOnceAndAtItsPlace() {
    var text =
        STATE
            .replace("shop.sql", "shops.sql")
            .formatted(
                "record R(long id) {} Object a() { return db.queryAs(R.class, \"SELECT id FROM x\"); } Object b() { return db.queryAs(R.class, \"SELECT id FROM x\"); }");
    var found = ((Compilation.Rejected) compile(new Source("State.java", text))).problems();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().message()).isEqualTo("the course has no schema `shops.sql`");
    assertThat(found.getFirst().place().column()).isEqualTo(text.indexOf("@Schema") + 1);
  }

  @Test
  void aClassInAMethodNamesASchemaOfItsOwn() {
    var text =
        STATE.formatted(
            "record R(long id) {} Object a() { @Schema(\"none.sql\") class In { Object b() { return db.queryAs(R.class, \"SELECT id FROM customers\"); } } return new In(); }");
    var found = ((Compilation.Rejected) compile(new Source("State.java", text))).problems();
    assertThat(found)
        .extracting(Diagnostic::message)
        .containsExactly("the course has no schema `none.sql`");
    assertThat(found.getFirst().place().column()).isEqualTo(text.lastIndexOf("@Schema") + 1);
  }

  @Test
  void aMethodReferenceHidesTheTextFromTheCompiler() {
    var text =
        STATE.formatted(
            "interface Ask<T extends Record> { Rows<T> ask(Class<T> type, String sql); } record R(long id) {} Ask<R> ask = db::queryAs;");
    assertThat(codes(new Source("State.java", text))).containsExactly("sql-not-literal");
  }

  @Test
  void aHelperThatTakesTheTextIsRefused() {
    var text =
        STATE.formatted(
            "<T extends Record> Rows<T> ask(Class<T> type, String sql) { return db.queryAs(type, sql); }");
    assertThat(codes(new Source("State.java", text))).containsExactlyInAnyOrder("sql-not-literal");
  }

  @Test
  void aFinalVariableInAMethodIsAConstant() {
    var text =
        STATE.formatted(
            "record R(long id) {} Object a() { final String sql = \"SELECT idd AS id FROM customers\"; return db.queryAs(R.class, sql); }");
    var found = ((Compilation.Rejected) compile(new Source("State.java", text))).problems();
    assertThat(found).extracting(Diagnostic::code).containsExactly("sql-unknown-name");
    assertThat(found.getFirst().place().column()).isEqualTo(text.indexOf("idd") + 1);
  }

  @Test
  void javacsOwnErrorsComeAlone() {
    var text =
        STATE.formatted("record R(long id) {} Object a() { return db.queryAs(R.class, \"x\") }");
    assertThat(codes(new Source("State.java", text))).containsExactly("compiler.err.expected");
  }

  @Test
  void aSecondCompilationOfTheSameFileSaysTheSame() {
    var text =
        STATE.formatted(
            "record R(String email) {} Object a() { return db.queryAs(R.class, \"SELECT email FROM customers\"); }");
    for (var i = 0; i < 3; i++) {
      assertThat(codes(new Source("State.java", text))).containsExactly("sql-null");
    }
  }

  /** Of a column that a question mark is after, the reason is told that is true of it. */
  @Test
  void aQuestionMarkKeepsTheReasonOfTheColumn() {
    assertThat(nullable("o.id AS \\\"v?\\\"", "LEFT JOIN"))
        .containsExactly(
            "a row may have no `o`, since the join is an outer one",
            "make the component `Optional<Long>`");
    assertThat(nullable("o.id AS \\\"v?\\\"", "JOIN"))
        .containsExactly(
            "by the `?` of its name, it may be null",
            "make the component `Optional<Long>`, or take the `?` off the name");
    assertThat(nullable("max(o.id) AS \\\"v?\\\"", "JOIN"))
        .containsExactly(
            "the database does not know whether it is ever null",
            "make the component `Optional<Long>`; if you know that it is never null, name it \"v!\"");
  }

  private static List<String> nullable(String column, String join) {
    var query =
        "SELECT %s FROM customers c %s orders o ON o.customer_id = c.id".formatted(column, join);
    var text =
        STATE.formatted(
            "record R(long v) {} Object a() { return db.queryAs(R.class, \"%s\"); }"
                .formatted(query));
    var found =
        ((Compilation.Rejected) compile(new Source("State.java", text))).problems().getFirst();
    return List.of(
        found.labels().stream()
            .filter(label -> label.place().equals(found.place()))
            .findFirst()
            .orElseThrow()
            .message(),
        found.help().orElseThrow());
  }
}
