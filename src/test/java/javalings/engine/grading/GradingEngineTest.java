package javalings.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javalings.engine.Engine;
import javalings.engine.Judge;
import javalings.model.ExerciseId;
import javalings.model.Job;
import javalings.model.Need;
import javalings.model.SandboxGrant;
import javalings.model.Source;
import javalings.model.Verdict;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The way of a submission, with a few attacks that could do no harm anywhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GradingEngineTest {

  private final StudentEngines engines = CompleteSandbox.orSkip();
  private final Engine engine = engines.open();

  @AfterAll
  void end() {
    engine.close();
    engines.close();
  }

  private Verdict verdict(String body) throws Exception {
    return verdict(new SubmissionFile("attack", Set.of(), "", body));
  }

  private Verdict verdict(SubmissionFile submission) throws Exception {
    return Judge.judge(engine.submit(submission.attack()).get(5, TimeUnit.MINUTES));
  }

  @Test
  void aRightAnswerIsSolved() throws Exception {
    solvesARightAnswer();
  }

  private void solvesARightAnswer() throws Exception {
    var evidence = engine.submit(SubmissionFile.plain(Set.of())).get(5, TimeUnit.MINUTES);
    assertThat(Judge.judge(evidence)).isInstanceOf(Verdict.Solved.class);
  }

  @Test
  void aWrongAnswerFailsItsChecks() throws Exception {
    assertThat(verdict("")).isInstanceOf(Verdict.ChecksFail.class);
  }

  @Test
  void aFileThatDoesNotCompileSaysSo() throws Exception {
    assertThat(verdict("int x = ;")).isInstanceOf(Verdict.DoesNotCompile.class);
  }

  @Test
  void whatThePolicyRefusesIsAFindingWithItsLine() throws Exception {
    var refused = verdict("\n\nSystem.exit(0);");
    assertThat(refused).isInstanceOf(Verdict.BreaksRules.class);
    var finding = ((Verdict.BreaksRules) refused).findings().getFirst();
    assertThat(finding.message()).isEqualTo("`System.exit` cannot be used");
    assertThat(finding.place().line()).isEqualTo(10);
  }

  @Test
  void anEndlessLoopTimesOutAndTheNextAnswerIsJudged() throws Exception {
    assertThat(verdict("for (;;) { }")).isInstanceOf(Verdict.TimedOut.class);
    solvesARightAnswer();
  }

  @Test
  void aFileCannotBeReadEvenWhereThePolicyGrantsIt() throws Exception {
    var reading =
        new SubmissionFile(
            "leak",
            Set.of(SandboxGrant.FILES),
            "",
            "System.out.println(Files.readString(Path.of(\"pom.xml\").toAbsolutePath()));");
    assertThat(verdict(reading)).isInstanceOf(Verdict.ChecksFail.class);
  }

  @Test
  void aNetworkOfItsOwnIsTheLoopbackAndNothingElse() throws Exception {
    try (var outside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var talks =
          """
          try (var server = new java.net.ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"));
              var client = new java.net.Socket("127.0.0.1", server.getLocalPort())) {
            System.out.println("inside " + client.isConnected());
          }
          try (var client = new java.net.Socket("127.0.0.1", PORT)) {
            System.out.println("outside " + client.isConnected());
          } catch (java.io.IOException e) {
            System.out.println("outside false");
          }
          try (var client = new java.net.Socket("192.0.2.1", 80)) {
            System.out.println("world " + client.isConnected());
          } catch (java.io.IOException e) {
            System.out.println("world false");
          }
          """
              .replace("PORT", Integer.toString(outside.getLocalPort()));
      assertThat(printed(Set.of(SandboxGrant.NETWORK), talks))
          .contains("inside true", "outside false", "world false");
    }
  }

  @Test
  void aFolderOfItsOwnIsAllThatItMayWrite() throws Exception {
    var mark = "javalings-mark-" + ProcessHandle.current().pid();
    var writes =
        """
        var mine = Files.createTempDirectory("mine");
        Files.writeString(mine.resolve("a.txt"), "text");
        Files.createSymbolicLink(mine.resolve("link"), Path.of("/etc/passwd"));
        Files.move(mine.resolve("a.txt"), mine.resolve("b.txt"));
        System.out.println("mine " + Files.readString(mine.resolve("b.txt")));
        for (var other : new String[] {"/tmp/MARK", "/var/tmp/MARK"}) {
          try {
            Files.writeString(Path.of(other), "x");
            System.out.println("wrote " + other);
          } catch (java.io.IOException e) {
            System.out.println("refused " + other);
          }
        }
        try {
          System.out.println("read " + Files.readString(mine.resolve("link")));
        } catch (java.io.IOException e) {
          System.out.println("refused the link");
        }
        """
            .replace("MARK", mark);
    assertThat(printed(Set.of(SandboxGrant.FILES), writes))
        .contains(
            "mine text", "refused /tmp/" + mark, "refused /var/tmp/" + mark, "refused the link");
    assertThat(Path.of("/tmp", mark)).doesNotExist();
    assertThat(Path.of("/var/tmp", mark)).doesNotExist();
  }

  @Test
  void theNextAnswerFindsAnEmptyFolder() throws Exception {
    var leaves =
        """
        var mine = Files.createTempDirectory("mine");
        Files.writeString(mine.resolve("a.txt"), "text");
        Files.createSymbolicLink(mine.resolve("link"), mine.getParent());
        Files.setPosixFilePermissions(mine, java.util.Set.of());
        Files.setPosixFilePermissions(mine.getParent(), java.util.Set.of());
        System.out.println("left");
        """;
    var looks =
        """
        var mine = Files.createTempDirectory("mine");
        try (var all = Files.list(mine.getParent())) {
          System.out.println("there are " + all.count());
        }
        """;
    assertThat(printed(Set.of(SandboxGrant.FILES), leaves)).contains("left");
    assertThat(printed(Set.of(SandboxGrant.FILES), looks)).contains("there are 1");
    assertThat(printed(Set.of(SandboxGrant.FILES, SandboxGrant.NETWORK), looks))
        .contains("there are 1");
  }

  /**
   * H2 makes an object of bytes in a query. An object that opens databases would open one as root.
   */
  @Test
  void aQueryMakesNoObject() throws Exception {
    var source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:mine");
    source.setUser("sa");
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(source);
    }
    var check =
        """
        class FizzCheck {
          @org.junit.jupiter.api.Test void asks() throws Exception {
            try (var database = javalings.check.Database.open("shop.sql")) { Fizz.ask(database.source()); }
          }
        }
        """;
    var answer =
        """
        class Fizz {
          static void ask(javax.sql.DataSource source) throws Exception {
            try (var connection = source.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT CAST(X'BYTES' AS JAVA_OBJECT)")) {
              rows.next();
              try (var mine = ((javax.sql.DataSource) rows.getObject(1)).getConnection(); var all = mine.createStatement()) {
                all.execute("CREATE ALIAS property FOR 'java.lang.System.getProperty(java.lang.String)'");
                var told = all.executeQuery("SELECT property('java.class.path')");
                told.next();
                System.out.println("the path is " + told.getString(1));
              }
            }
          }
        }
        """
            .replace("BYTES", HexFormat.of().formatHex(bytes.toByteArray()));
    var job =
        new Job(
            new ExerciseId("attack", "Fizz"),
            List.of(new Source("Fizz.java", answer)),
            List.of(new Source("FizzCheck.java", check)),
            List.of(),
            List.of(Need.H2),
            Duration.ofSeconds(10));
    var evidence = engine.submit(job).get(5, TimeUnit.MINUTES);
    assertThat(Judge.judge(evidence)).isInstanceOf(Verdict.ChecksFail.class);
    assertThat(evidence.toString()).doesNotContain("the path is").contains("REJECTED");
  }

  private String printed(Set<SandboxGrant> grants, String body) throws Exception {
    var submission = new SubmissionFile("attack", grants, "", body);
    return engine.submit(submission.attack()).get(5, TimeUnit.MINUTES).toString();
  }
}
