package javalings.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javalings.course.Hints.Occasion;
import javalings.course.MiniCourse;
import javalings.course.VerdictSummary;
import javalings.model.CheckResult;
import javalings.model.Diagnostic;
import javalings.model.Exercise;
import javalings.model.Failure;
import javalings.model.Frame;
import javalings.model.Place;
import javalings.model.Printed;
import javalings.model.Report;
import javalings.model.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictFileTest {

  private static final Verdict FAILS =
      new Verdict.ChecksFail(
          List.of(
              new CheckResult("adds", "adds", new CheckResult.Outcome.Skipped("no")),
              new CheckResult("ends", "ends", new CheckResult.Outcome.Passed())));
  private static final Verdict REFUSED =
      new Verdict.BreaksRules(List.of(error("E0382"), error("E0502"), error("E0382")));

  @TempDir Path temp;
  private final Exercise hello = MiniCourse.folder().load().exercises().get(0);
  private final Exercise sum = MiniCourse.folder().load().exercises().get(1);

  private static Diagnostic error(String code) {
    return Diagnostic.error(code, "no \"good\"", Place.line("A.java", 1));
  }

  @BeforeEach
  void makeAWorkspace() throws IOException {
    Files.createDirectory(temp.resolve(".javalings"));
  }

  @Test
  void keepsWhatFailedWithTheHashOfTheFile() throws Exception {
    file().remember(List.of(report(sum, "abc", FAILS), report(hello, "def", REFUSED)));

    assertThat(path())
        .hasContent(
            """
            {
              "format": 1,
              "verdicts": {
                "Hello1": {"hash": "def", "outcome": "breaks-rules", "checks": [], "codes": ["E0382", "E0502"]},
                "Sum1": {"hash": "abc", "outcome": "checks-fail", "checks": ["adds"], "codes": []}
              }
            }
            """);
    assertThat(file().of(sum, "abc"))
        .contains(new VerdictSummary("checks-fail", List.of("adds"), List.of()));
    assertThat(file().of(sum, "another")).isEmpty();
    assertThat(temp.resolve(".javalings/verdicts.json.new")).doesNotExist();
  }

  @Test
  void keepsWhichChecksFailedForTheCauseOfAnother() throws Exception {
    var thrown =
        new Failure(
            "no",
            Optional.empty(),
            Optional.of("X"),
            List.of(new Frame("A.java", 1, "f")),
            List.of());
    var alike =
        new Verdict.ChecksFail(
            List.of(
                new CheckResult("adds", "adds", new CheckResult.Outcome.Failed(thrown)),
                new CheckResult("ends", "ends", new CheckResult.Outcome.Failed(thrown))));
    file().remember(List.of(report(sum, "abc", alike)));
    var read = file().of(sum, "abc").orElseThrow();
    assertThat(read.checks()).containsExactly("adds", "ends");
    assertThat(read.occasions())
        .contains(new Occasion.Check("adds"))
        .doesNotContain(new Occasion.Check("ends"));
  }

  @Test
  void forgetsWhatIsSolvedAndKeepsWhatCannotBeRead() throws Exception {
    file().remember(List.of(report(sum, "abc", FAILS), report(hello, "def", REFUSED)));
    file()
        .remember(
            List.of(
                report(
                    sum,
                    "abd",
                    new Verdict.Solved(
                        List.of(
                            new CheckResult(
                                "holds", "holds", new CheckResult.Outcome.Passed()))))));
    file().remember(List.of(report(hello, "", new Verdict.Missing("it is gone", "reset it"))));

    assertThat(file().of(sum, "abc")).isEmpty();
    assertThat(file().of(hello, "def")).isPresent();
  }

  @Test
  void whatItCannotReadIsIgnoredAndWrittenAnew() throws Exception {
    Files.createDirectories(temp.resolve(".javalings"));
    for (var text :
        List.of(
            "",
            "{\"format\": 1, \"verd",
            "<<<<<<< HEAD",
            "[]",
            "{\"format\": 2, \"verdicts\": {\"Sum1\": {\"hash\": \"x\", \"outcome\": \"y\"}}}",
            "{\"format\": 1, \"verdicts\": {\"Sum1\": 7}}",
            "{\"format\": 1, \"verdicts\": {\"Sum1\": {\"hash\": 7, \"outcome\": \"y\"}}}")) {
      Files.writeString(path(), text);
      assertThat(file().of(sum, "x")).as(text).isEmpty();
    }
    Files.write(path(), new byte[] {(byte) 0xff, 0, (byte) 0xc3});
    assertThat(file().of(sum, "x")).as("no UTF-8").isEmpty();

    file().remember(List.of(report(sum, "abc", FAILS)));

    assertThat(file().of(sum, "abc")).isPresent();
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoTrouble() throws Exception {
    Files.createDirectories(path());

    file().remember(List.of(report(sum, "abc", FAILS)));

    assertThat(file().of(sum, "abc")).isEqualTo(Optional.empty());
  }

  private VerdictFile file() {
    return new VerdictFile(new Workspace(temp));
  }

  private Path path() {
    return temp.resolve(".javalings/verdicts.json");
  }

  private static Report report(Exercise exercise, String hash, Verdict verdict) {
    return new Report(
        exercise,
        hash,
        List.of(),
        verdict,
        List.of(),
        Printed.NOTHING,
        List.of(),
        Duration.ofMillis(1));
  }
}
