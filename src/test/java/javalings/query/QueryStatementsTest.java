package javalings.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javalings.compile.Compiler;
import javalings.compile.CompilerInspection;
import javalings.compile.PackageVisibility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

  static List<QueryCase> cases() throws IOException {
    return QueryCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisabledIfSystemProperty(named = "golden.update", matches = "true")
  void findsWhatTheFileSays(QueryCase each) {
    assertThat(each.with(each.findings(COMPILER, INSPECTION)).marked()).isEqualTo(each.marked());
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(cases().stream().filter(it -> it.plain().equals(it.marked())).count())
        .isGreaterThanOrEqualTo(20);
  }

  @Test
  @EnabledIfSystemProperty(named = "golden.update", matches = "true")
  void writesTheFileAnew() throws IOException {
    var found = new ArrayList<QueryCase>();
    for (var each : cases()) {
      found.add(each.with(each.findings(COMPILER, INSPECTION)));
    }
    Files.writeString(QueryCase.FILE, QueryCase.file(found));
  }
}
