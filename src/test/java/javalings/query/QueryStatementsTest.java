package javalings.query;

import static org.assertj.core.api.Assertions.assertThat;

import javalings.compile.Compiler;
import javalings.compile.CompilerInspection;
import javalings.compile.PackageVisibility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Statements, right and wrong, with all that is found of each at its place, on H2. On PostgreSQL
 * the same is found: {@code SqlOnPostgresTest}.
 */
class QueryStatementsTest {

  private static final Compiler COMPILER =
      new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath());
  private static final CompilerInspection INSPECTION =
      CompilerInspection.of(new QueryInspection()::attach, CompilerInspection.NONE);

  @AfterAll
  static void close() {
    COMPILER.close();
  }

  @Test
  void findsWhatTheFileSays() {
    QueryCase.match(
        QueryCase.all().stream()
            .map(each -> each.with(each.findings(COMPILER, INSPECTION)))
            .toList());
  }

  @Test
  void thereAreEnoughOfThem() {
    var cases = QueryCase.all();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
    assertThat(cases.stream().filter(it -> it.plain().equals(it.marked())).count())
        .isGreaterThanOrEqualTo(20);
  }
}
