package javalings.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.model.CheckResult;
import javalings.model.CheckResult.Outcome;
import javalings.model.Diagnostic;
import javalings.model.Edit;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Failure;
import javalings.model.Frame;
import javalings.model.Label;
import javalings.model.Place;
import javalings.model.Printed;
import javalings.model.Report;
import javalings.model.Severity;
import javalings.model.Suggestion;
import javalings.model.Verdict;
import org.junit.jupiter.api.Test;

class CheckJsonTest {

  private static final Place PLACE = new Place("exercises/t/A1.java", 3, 5, 3, 9);

  @Test
  void aSolvedExercise() {
    var checks = List.of(new CheckResult("adds_up", "adds up", new Outcome.Passed()));

    assertThat(json(new Verdict.Solved(checks)))
        .isEqualTo(
            "{\"format\":1,\"exercises\":[{\"name\":\"A1\",\"topic\":\"t\",\"points\":1,\"outcome\":\"solved\",\"message\":\"its check passes\","
                + "\"checks\":[{\"name\":\"adds_up\",\"title\":\"adds up\",\"outcome\":\"passed\",\"message\":null,\"expected\":null,\"actual\":null}],"
                + "\"diagnostics\":[],\"frames\":[],\"notes\":[],"
                + "\"output\":\"hi\\n\",\"outputDropped\":0,\"millis\":12}],"
                + "\"solved\":1,\"total\":1}");
  }

  @Test
  void aFailedCheckHasWhatWasExpectedAndWhatCame() {
    var failure =
        new Failure(
            "not the sum",
            Optional.of(new Failure.Difference("6", "3")),
            Optional.empty(),
            List.of(new Frame("A1.java", 7, "sum")),
            List.of(diagnostic("boxing")));
    var checks =
        List.of(
            new CheckResult("adds_up", "adds up", new Outcome.Failed(failure)),
            new CheckResult("later", "later", new Outcome.Skipped("not yet")));

    assertThat(json(new Verdict.ChecksFail(checks)))
        .contains(
            "\"outcome\":\"failed\",\"message\":\"not the sum\",\"expected\":\"6\",\"actual\":\"3\"")
        .contains("{\"file\":\"A1.java\",\"line\":7,\"method\":\"sum\"}")
        .contains("\"outcome\":\"skipped\",\"message\":\"not yet\"")
        .contains("\"diagnostics\":[{\"code\":\"boxing\"")
        .endsWith("\"solved\":0,\"total\":1}");
  }

  @Test
  void aDiagnosticHasEverythingAnEditorNeeds() {
    assertThat(json(new Verdict.BreaksRules(List.of(diagnostic("E0382")))))
        .contains("\"outcome\":\"breaks-rules\"")
        .contains(
            "{\"code\":\"E0382\",\"severity\":\"error\",\"file\":\"exercises/t/A1.java\","
                + "\"line\":3,\"column\":5,\"endLine\":3,\"endColumn\":9,"
                + "\"message\":\"use of moved value: `a`\","
                + "\"labels\":[{\"file\":\"exercises/t/A1.java\",\"line\":3,\"column\":5,"
                + "\"endLine\":3,\"endColumn\":9,\"message\":\"used here\"}],"
                + "\"notes\":[{\"message\":\"moved before\"}],\"help\":\"clone it\","
                + "\"suggestions\":[{\"message\":\"clone\",\"edits\":[{\"file\":"
                + "\"exercises/t/A1.java\",\"line\":3,\"column\":5,\"endLine\":3,\"endColumn\":9,"
                + "\"replacement\":\"a.copy()\"}]}]}");
  }

  @Test
  void whatHasNoChecksHasAMessage() {
    assertThat(json(new Verdict.TimedOut(Duration.ofSeconds(2), List.of(), false)))
        .contains("\"outcome\":\"timed-out\",\"message\":\"still running after 2000 ms\"");
    assertThat(json(new Verdict.OutOfMemory(256 << 20, List.of())))
        .contains("\"outcome\":\"out-of-memory\",\"message\":\"needed more than 256 MB\"");
    assertThat(json(new Verdict.Crashed("it ended", List.of())))
        .contains("\"outcome\":\"crashed\",\"message\":\"it ended\"");
    assertThat(json(new Verdict.Missing("it is empty", "reset it")))
        .contains("\"outcome\":\"missing\",\"message\":\"it is empty\",\"remedy\":\"reset it\"");
  }

  @Test
  void warningsComeBehindErrors() {
    var warning =
        new Diagnostic(
            "compiler.warn.raw",
            Severity.WARNING,
            "raw type",
            PLACE,
            List.of(),
            List.of(),
            Optional.empty(),
            List.of());
    var report =
        report(new Verdict.DoesNotCompile(List.of(diagnostic("compiler.err.x"))), List.of(warning));

    assertThat(CheckJson.of(List.of(report)))
        .containsSubsequence("compiler.err.x", "compiler.warn.raw", "\"severity\":\"warning\"");
  }

  @Test
  void theEventsOfWatchAreOneLineEach() {
    var report = report(new Verdict.Missing("gone", "reset"), List.of());

    assertThat(WatchJson.saved(report.exercise().id(), "abc"))
        .isEqualTo("{\"format\":1,\"event\":\"saved\",\"exercise\":\"A1\",\"sourceHash\":\"abc\"}");
    assertThat(WatchJson.checking(report.exercise().id(), "abc"))
        .startsWith("{\"format\":1,\"event\":\"checking\"");
    assertThat(WatchJson.verdict(report))
        .startsWith(
            "{\"format\":1,\"event\":\"verdict\",\"exercise\":\"A1\",\"sourceHash\":\"hash\",\"verdict\":{\"name\"")
        .doesNotContain("\n");
    assertThat(WatchJson.stopped()).isEqualTo("{\"format\":1,\"event\":\"stopped\"}");
  }

  @Test
  void anInterleavingHasItsSteps() {
    var step = new InterleaveJson.Step("worker-1", "A.java", 4, "reads count");
    var explored =
        new InterleaveJson.Explored(
            "A.java",
            "data-race",
            "two writes",
            12,
            2,
            true,
            List.of(new InterleaveJson.Outcome("1\n", Optional.empty(), "none")),
            Optional.of("2.1"),
            List.of(step));

    assertThat(InterleaveJson.of(List.of(explored)))
        .isEqualTo(
            "{\"format\":1,\"files\":[{\"file\":\"A.java\",\"outcome\":\"data-race\",\"message\":\"two writes\","
                + "\"schedules\":12,\"bound\":2,\"complete\":true,\"replay\":\"2.1\","
                + "\"outcomes\":[{\"output\":\"1\\n\",\"replay\":\"none\"}],\"steps\":[{\"thread\":\"worker-1\","
                + "\"file\":\"A.java\",\"line\":4,\"what\":\"reads count\"}]}]}");
  }

  @Test
  void findingsAreListedFileByFile() {
    var files =
        List.of(
            new DiagnosticJson.FileFindings("A.java", List.of(diagnostic("E0382"))),
            new DiagnosticJson.FileFindings("B.java", List.of()));

    assertThat(DiagnosticJson.files(files))
        .startsWith(
            "{\"format\":1,\"files\":[{\"file\":\"A.java\",\"diagnostics\":[{\"code\":\"E0382\"")
        .endsWith("{\"file\":\"B.java\",\"diagnostics\":[]}]}");
  }

  private static String json(Verdict verdict) {
    return CheckJson.of(List.of(report(verdict, List.of())));
  }

  private static Report report(Verdict verdict, List<Diagnostic> warnings) {
    var exercise =
        new Exercise(
            new ExerciseId("t", "A1"),
            "title",
            List.of(),
            Set.of(),
            Exercise.DEFAULT_TIMEOUT,
            1,
            List.of());
    return new Report(
        exercise,
        "hash",
        List.of(),
        verdict,
        warnings,
        new Printed("hi\n", 3),
        List.of(),
        Duration.ofMillis(12));
  }

  private static Diagnostic diagnostic(String code) {
    return new Diagnostic(
        code,
        Severity.ERROR,
        "use of moved value: `a`",
        PLACE,
        List.of(new Label(PLACE, "used here")),
        List.of("moved before"),
        Optional.of("clone it"),
        List.of(new Suggestion("clone", List.of(new Edit(PLACE, "a.copy()")))));
  }
}
