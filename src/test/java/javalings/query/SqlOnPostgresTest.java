package javalings.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javalings.check.Database;
import javalings.compile.Compiler;
import javalings.compile.CompilerInspection;
import javalings.compile.PackageVisibility;
import javalings.course.CourseFolder;
import javalings.database.PostgresFiles;
import javalings.database.PostgresServer;
import javalings.engine.Judge;
import javalings.engine.client.ForkedEngine;
import javalings.engine.client.JavaCommand;
import javalings.engine.server.EngineMain;
import javalings.model.Evidence;
import javalings.model.Exercise;
import javalings.model.Need;
import javalings.model.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same as {@link QueryStatementsTest} on a real PostgreSQL, and the exercises that have a
 * database. Skipped where PostgreSQL cannot be fetched.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlOnPostgresTest {

  /** insufficient_privilege, of PostgreSQL's table of codes. */
  private static final String INSUFFICIENT = "42501";

  private static final CourseFolder COURSE = new CourseFolder(Path.of("."));

  private final Compiler compiler =
      new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath());
  private final CompilerInspection inspection =
      CompilerInspection.of(new QueryInspection()::attach, CompilerInspection.NONE);
  private PostgresServer server;

  @BeforeAll
  void start() throws IOException {
    var files = new PostgresFiles(Path.of("target/postgres"));
    try {
      files.fetch();
    } catch (IOException e) {
      abort("PostgreSQL is not there: " + e.getMessage());
    }
    server = PostgresServer.start(files);
    properties().forEach(each -> System.setProperty(each[0], each[1]));
  }

  private Stream<String[]> properties() {
    return server.flags().stream().map(flag -> flag.substring(2).split("=", 2));
  }

  @AfterAll
  void end() {
    compiler.close();
    if (server == null) {
      return;
    }
    var address = properties().findFirst().orElseThrow();
    properties().forEach(each -> System.clearProperty(each[0]));
    server.close();
    var port = URI.create(address[1].substring("jdbc:".length())).getPort();
    assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
        .isInstanceOf(IOException.class);
  }

  static List<QueryCase> cases() {
    return QueryCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsFoundOnH2(QueryCase each) {
    assertThat(each.with(each.findings(compiler, inspection)).marked()).isEqualTo(each.marked());
  }

  static Stream<Exercise> exercises() {
    return COURSE.load().exercises().stream().filter(it -> it.needs().contains(Need.H2));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void exercisesAreSolvedByTheirSolutions(Exercise exercise) throws Exception {
    var command =
        new JavaCommand(EngineMain.class.getName(), List.of(), Optional.empty(), server.flags());
    try (var engine = ForkedEngine.alone(command)) {
      var job = COURSE.job(exercise, COURSE.solution(exercise));
      var evidence = engine.submit(job).get(60, TimeUnit.SECONDS);
      assertSolved(evidence);
    }
  }

  private static void assertSolved(Evidence evidence) {
    assertThat(Judge.judge(evidence)).isInstanceOf(Verdict.Solved.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE mine (id int)",
        "CREATE TABLE public.mine (id int)",
        "DROP TABLE customers",
        "COPY customers TO '/tmp/javalings-stolen'",
        "COPY customers FROM PROGRAM 'id'",
        "SELECT pg_read_file('/etc/passwd')",
        "CREATE ROLE mine",
        "ALTER SYSTEM SET fsync = on"
      })
  void learnersHaveRightsOnRowsOnly(String sql) throws Exception {
    try (var database = Database.open("shop.sql");
        var connection = database.source().getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(INSUFFICIENT));
    }
  }

  @Test
  void aDatabaseEndsWithItsConnections() throws Exception {
    var database = Database.open("shop.sql");
    var forgotten = database.source().getConnection();
    assertThat(database.connections()).isEqualTo(1);
    database.close();
    assertThat(forgotten.isValid(5)).isFalse();
  }
}
