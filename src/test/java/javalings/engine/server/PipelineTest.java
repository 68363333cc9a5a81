package javalings.engine.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javalings.borrowck.BorrowChecker;
import javalings.compile.CompilerInspection;
import javalings.engine.Judge;
import javalings.engine.SampleJobs;
import javalings.model.CheckResult;
import javalings.model.CheckResult.Outcome;
import javalings.model.Diagnostic;
import javalings.model.Evidence;
import javalings.model.ExerciseId;
import javalings.model.Failure;
import javalings.model.Failure.Difference;
import javalings.model.Frame;
import javalings.model.Job;
import javalings.model.Printed;
import javalings.model.RunOutcome;
import javalings.model.Source;
import javalings.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {

  private static final String FILE = "exercises/00_test/Sample.java";

  private static final Pipeline PIPELINE = new Pipeline(CompilerInspection.NONE);

  private Verdict judge(String source) {
    return Judge.judge(attempt(source));
  }

  private Evidence attempt(String source) {
    return PIPELINE.run(SampleJobs.of(source), () -> {});
  }

  private Failure onlyFailure(String source) {
    var checks = ((Verdict.ChecksFail) judge(source)).checks();
    return ((Outcome.Failed) checks.getFirst().outcome()).failure();
  }

  @Test
  void aRightAnswerIsSolvedWithItsChecksInSourceOrder() {
    var solved = (Verdict.Solved) judge(SampleJobs.RIGHT);
    assertThat(solved.checks())
        .extracting(CheckResult::name)
        .containsExactly("doubles_small_numbers", "doubles_negative_numbers");
    assertThat(solved.checks().getFirst().title()).isEqualTo("doubles small numbers");
  }

  @Test
  void anErrorSaysWhereInColumnsThatCountATabAsOne() {
    var verdict = (Verdict.DoesNotCompile) judge(SampleJobs.body("\treturn misspelt;"));
    var problem = verdict.problems().getFirst();
    assertThat(problem.code()).isEqualTo("compiler.err.cant.resolve.location");
    assertThat(problem.place()).hasToString(FILE + ":3:13");
    assertThat(problem.place().endColumn()).isEqualTo(21);
    assertThat(problem.message()).isEqualTo("cannot find symbol");
    assertThat(problem.notes()).contains("symbol:   variable misspelt");
    assertThat(problem.help()).isPresent();
  }

  /** javac's names are gone once it is through, and its sentences cannot be made any more then. */
  @Test
  void aMisfitOverClassesThatJavacHasYetToReadIsToldAllTheSame() throws IOException {
    var text = Files.readString(Path.of("src/solutions/15_threads/Threads4.java"));
    var check = Path.of("src/checks/15_threads/Threads5Check.java");
    var job =
        new Job(
            new ExerciseId("15_threads", "Threads5"),
            List.of(new Source("Threads5.java", text.replace("Threads4", "Threads5"))),
            List.of(new Source("Threads5Check.java", Files.readString(check))),
            List.of(),
            List.of(),
            Duration.ofSeconds(5));
    assertThat(Judge.judge(PIPELINE.run(job, () -> {}))).isInstanceOf(Verdict.DoesNotCompile.class);
  }

  @Test
  void aWrongAnswerShowsTheSentenceAndTheDifference() {
    var failure = onlyFailure(SampleJobs.body("return n;"));
    assertThat(failure.message()).isEqualTo("twice two");
    assertThat(failure.difference()).contains(new Difference("4", "2"));
    assertThat(failure.exception()).isEmpty();
  }

  @Test
  void whatJunitSaysBehindASentenceIsALineOfItsOwn() {
    var check =
        SampleJobs.CHECK.replace(
            "assertEquals(4, Sample.answer(2), \"twice two\");",
            "org.junit.jupiter.api.Assertions.assertThrows(java.io.IOException.class, () ->"
                + " Sample.answer(2), \"refuses two\");");
    assertThat(failureOf(check).message())
        .isEqualTo("refuses two\nAn IOException should have been thrown, and none was.");
  }

  @Test
  void ofAnotherExceptionThanExpectedTheTwoNamesAreShown() {
    var check =
        SampleJobs.CHECK.replace(
            "assertEquals(4, Sample.answer(2), \"twice two\");",
            "org.junit.jupiter.api.Assertions.assertThrows(java.io.IOException.class, () -> { throw"
                + " new IllegalStateException(\"no\"); }, \"refuses two\");");
    var failure = failureOf(check);
    assertThat(failure.message()).isEqualTo("refuses two\nIllegalStateException was thrown: no");
    assertThat(failure.difference())
        .contains(new Difference("IOException", "IllegalStateException"));
  }

  @Test
  void objectsWithoutATextOfTheirOwnAreNumberedSinceHashCodesDiffer() {
    var check =
        SampleJobs.CHECK.replace(
            "assertEquals(4, Sample.answer(2), \"twice two\");",
            "class Batch {} var first = new Batch(); org.junit.jupiter.api.Assertions.assertSame("
                + "first, new Batch(), \"not \" + first + \", user@cafe.org\");");
    var failure = failureOf(check);
    assertThat(failure.message()).isEqualTo("not Batch #1, user@cafe.org");
    assertThat(failure.difference()).contains(new Difference("Batch #1", "Batch #2"));
  }

  @Test
  void ofAnArrayTheSentenceAndTheFirstDifferenceAreShown() {
    var check =
        SampleJobs.CHECK.replace(
            "assertEquals(4, Sample.answer(2), \"twice two\");",
            "org.junit.jupiter.api.Assertions.assertArrayEquals(new int[] {7}, new int[] {8}, \"a"
                + " row\");");
    var failure = failureOf(check);
    assertThat(failure.message()).isEqualTo("a row\nThe first difference is at index 0.");
    assertThat(failure.difference()).contains(new Difference("7", "8"));
  }

  @Test
  void ofAWrongTypeTheSentenceAndTheDifferenceAreShown() {
    var check =
        SampleJobs.CHECK.replace(
            "assertEquals(4, Sample.answer(2), \"twice two\");",
            "org.junit.jupiter.api.Assertions.assertInstanceOf(Long.class, null, \"a long\");");
    assertThat(failureOf(check).message()).isEqualTo("a long");
  }

  @Test
  void aFailedCastNamesTheTwoClassesOnly() {
    var failure = onlyFailure(SampleJobs.body("Object o = \"2\"; return (Integer) o;"));
    assertThat(failure.message())
        .isEqualTo("class java.lang.String cannot be cast to class java.lang.Integer");
    var own = onlyFailure(SampleJobs.body("Object o = new Sample(); return ((Integer) o);"));
    assertThat(own.message()).isEqualTo("class Sample cannot be cast to class java.lang.Integer");
  }

  private static Failure failureOf(String check) {
    var job = SampleJobs.of(SampleJobs.RIGHT);
    var other =
        new Job(
            job.id(),
            job.sources(),
            List.of(new Source("SampleCheck.java", check)),
            job.reference(),
            job.needs(),
            job.timeout());
    var verdict = Judge.judge(PIPELINE.run(other, () -> {}));
    var first = ((Verdict.ChecksFail) verdict).checks().getFirst();
    return ((Outcome.Failed) first.outcome()).failure();
  }

  @Test
  void anExceptionShowsTheLearnersFramesOnly() {
    var failure = onlyFailure(SampleJobs.body("return java.util.List.<Integer>of().getFirst();"));
    assertThat(failure.exception()).contains("NoSuchElementException");
    assertThat(failure.frames()).containsExactly(new Frame(FILE, 3, "answer"));
  }

  @Test
  void endlessRecursionNamesTheMethodAndTheLine() {
    var failure = onlyFailure(SampleJobs.body("return answer(n + 1);"));
    assertThat(failure.message()).isEqualTo("`answer` calls itself without end, from line 3");
    assertThat(attempt(SampleJobs.RIGHT).spent()).isFalse();
  }

  @Test
  void aFileThatOptedInIsHeldToTheRulesOfOwnershipBeforeItsChecksRun() {
    var pipeline = new Pipeline(BorrowChecker::inspect);
    var twice =
        """
        import javalings.own.Move;
        class Sample {
          @Move static final class Token {}
          static void spend(Token token) {}
          static int answer(int n) {
            var token = new Token();
            spend(token);
            spend(token);
            return 2 * n;
          }
        }
        """;
    var broken = (Verdict.BreaksRules) Judge.judge(pipeline.run(SampleJobs.of(twice), () -> {}));
    assertThat(broken.findings()).extracting(Diagnostic::code).containsExactly("E0382");
    assertThat(broken.findings().getFirst().place()).hasToString(FILE + ":8:11");
    var once = twice.replaceFirst("spend\\(token\\);", "");
    assertThat(Judge.judge(pipeline.run(SampleJobs.of(once), () -> {})).solved()).isTrue();
  }

  @Test
  void aMissingMethodSaysWhatTheChecksCall() {
    var verdict = (Verdict.DoesNotCompile) judge("class Sample {\n}\n");
    var problem = verdict.problems().getFirst();
    assertThat(problem.message())
        .isEqualTo("the checks use a method `answer`, and `Sample` has none of that name");
    assertThat(problem.notes())
        .containsExactly("the checks expect `static int answer(int)` in `Sample`");
    assertThat(problem.place()).hasToString(FILE + ":1:7");
  }

  @Test
  void aMethodOfOtherTypesSaysWhatTheChecksCall() {
    var other = "class Sample {\n  static String answer(String n) {\n    return n;\n  }\n}\n";
    var problems = ((Verdict.DoesNotCompile) judge(other)).problems();
    assertThat(problems)
        .extracting(Diagnostic::message)
        .containsExactly("the method `answer` of `Sample` has other types than the checks expect");
    assertThat(problems.getFirst().place()).hasToString(FILE + ":2:17");
  }

  @Test
  void aRenamedClassIsNamedOnceAndNotItsMembers() {
    assertThat(((Verdict.DoesNotCompile) judge("class Simple {\n}\n")).problems())
        .extracting(Diagnostic::message)
        .containsExactly("the checks use `Sample`, and this file has no such type");
  }

  @Test
  void aPackageIsSaidToBeInTheWay() {
    var problem =
        ((Verdict.DoesNotCompile) judge("package a.b;\n\nclass Sample {\n}\n"))
            .problems()
            .getFirst();
    assertThat(problem.message())
        .isEqualTo("this file is in the package `a.b`, where the checks do not look");
    assertThat(problem.place()).hasToString(FILE + ":1:1");
  }

  @Test
  void aMethodWhoseTypesSayTooLittleIsShownWhereItIsDeclared() {
    var source =
        """
        import java.util.List;

        class Sample {
          static int answer(int n) {
            return (int) first(List.of(2 * n));
          }

          static Object first(List<?> all) {
            return all.get(0);
          }
        }
        """;
    var right = source.replace("Object first(List<?>", "<T> T first(List<T>").replace("(int) ", "");
    var check = SampleJobs.CHECK.replace("answer(2)", "first(java.util.List.of(4)).intValue()");
    var job =
        new Job(
            new ExerciseId("00_test", "Sample"),
            List.of(new Source(FILE, source)),
            List.of(new Source("SampleCheck.java", check)),
            List.of(new Source("Sample.java", right)),
            List.of(),
            Duration.ofSeconds(5));
    var problem =
        ((Verdict.DoesNotCompile) Judge.judge(PIPELINE.run(job, () -> {}))).problems().getFirst();
    assertThat(problem.message())
        .startsWith("the checks cannot use `first` as it is declared here: cannot find symbol");
    assertThat(problem.place()).hasToString(FILE + ":8:17");
  }

  @Test
  void ofTwoMethodsOfOtherTypesTheOneIsNamedThatJavacSpeaksOf() {
    var right =
        """
        import java.util.List;

        class Sample {
          static int answer(int n) {
            return 2 * n;
          }

          static void add(List<? super Integer> all) {
            all.add(1);
          }

          static int sum(List<? extends Number> all) {
            return all.size();
          }
        }
        """;
    var narrow = right.replace("? super Integer", "?").replace("all.add(1)", "all.size()");
    var source = narrow.replace("? extends Number", "Number");
    var check = SampleJobs.CHECK.replace("answer(2)", "sum(new java.util.ArrayList<Integer>())");
    check =
        check.replace("answer(-3)", "answer(-3)); Sample.add(new java.util.ArrayList<Number>()");
    check = check.replace(", \"twice minus three\"", "");
    var job =
        new Job(
            new ExerciseId("00_test", "Sample"),
            List.of(new Source(FILE, source)),
            List.of(new Source("SampleCheck.java", check)),
            List.of(new Source("Sample.java", right)),
            List.of(),
            Duration.ofSeconds(5));
    var problem =
        ((Verdict.DoesNotCompile) Judge.judge(PIPELINE.run(job, () -> {}))).problems().getFirst();
    assertThat(problem.message()).startsWith("the checks cannot use `sum` as it is declared here");
    assertThat(problem.place()).hasToString(FILE + ":12:14");
  }

  @Test
  void aWiderParameterFitsTheChecksTooAndIsCompiledAgainstAfresh() {
    assertThat(judge(SampleJobs.RIGHT).solved()).isTrue();
    var wider =
        "class Sample {\n  static int answer(long n) {\n    return (int) (2 * n);\n  }\n}\n";
    assertThat(judge(wider).solved()).isTrue();
  }

  @Test
  void anEndlessLoopIsCutAtTheLimitAndNamesItsLine() {
    var loop =
        SampleJobs.of(SampleJobs.body("while (n == n) {}\n    return n;"), Duration.ofMillis(300));
    var evidence = PIPELINE.run(loop, () -> {});
    var cut = (RunOutcome.LimitReached) evidence.run().orElseThrow();
    assertThat(cut.frames().getFirst()).isEqualTo(new Frame(FILE, 3, "answer"));
    assertThat(cut.waits()).isFalse();
    assertThat(evidence.notes()).isEmpty();
    assertThat(evidence.spent()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new java.util.concurrent.CountDownLatch(1).await();",
        "Thread.sleep(100_000);",
        "while (n == n) Thread.sleep(5);"
      })
  void aWaitThatDoesNotEndIsNoLoop(String wait) {
    var body = "try { " + wait + " } catch (InterruptedException e) {}\n    return n;";
    var evidence =
        PIPELINE.run(SampleJobs.of(SampleJobs.body(body), Duration.ofMillis(300)), () -> {});
    var cut = (RunOutcome.LimitReached) evidence.run().orElseThrow();
    assertThat(cut.frames().getFirst()).isEqualTo(new Frame(FILE, 3, "answer"));
    assertThat(cut.waits()).isTrue();
  }

  @Test
  void whatIsPrintedIsKeptToTheCapAndCountedBeyond() {
    var flood =
        "for (int i = 0; i < 3000; i++) System.out.print(\"x\".repeat(50));\n    return 2 * n;";
    var printed = attempt(SampleJobs.body(flood)).printed();
    assertThat(printed.bytes()).isEqualTo(2 * 3000 * 50);
    assertThat(printed.text()).hasSize(Printed.CAP);
    assertThat(printed.dropped()).isEqualTo(300_000 - Printed.CAP);
  }

  @Test
  void aChangedLocaleIsPutBackAndTold() {
    var before = Locale.getDefault();
    var evidence =
        attempt(
            SampleJobs.body(
                "java.util.Locale.setDefault(java.util.Locale.forLanguageTag(\"tr-TR\"));\n"
                    + "    return 2 * n;"));
    assertThat(Locale.getDefault()).isEqualTo(before);
    assertThat(evidence.notes())
        .containsExactly(
            "your code changed the default locale to tr-TR for the whole program; it was put back");
  }

  @Test
  void aRecordingOfTheFlightRecorderLeavesNothingToTell() {
    var evidence =
        attempt(
            SampleJobs.body(
                "try (var recording = new jdk.jfr.Recording()) { recording.start(); }\n"
                    + "    return 2 * n;"));
    assertThat(evidence.notes()).isEmpty();
    assertThat(evidence.spent()).isFalse();
  }

  @Test
  void aReplacedStandardOutputIsPutBackAndTold() {
    var out = System.out;
    var evidence = attempt(SampleJobs.body("System.setOut(null);\n    return 2 * n;"));
    assertThat(System.out).isSameAs(out);
    assertThat(evidence.notes()).anyMatch(note -> note.contains("System.out"));
  }

  @Test
  void aThreadLeftRunningIsNamedAndSpendsTheEngine() {
    var leak =
        "var t = new Thread(() -> { try { Thread.sleep(60_000); } catch (InterruptedException e) {"
            + " } }, \"poller\");\n"
            + "    t.setDaemon(true);\n"
            + "    t.start();\n"
            + "    return 2 * n;";
    var evidence = attempt(SampleJobs.body(leak));
    assertThat(Judge.judge(evidence).solved()).isTrue();
    assertThat(evidence.spent()).isTrue();
    assertThat(evidence.notes().getFirst()).contains("2 threads running: poller (at line 3)");
  }

  @Test
  void codeThatReinterpretsMemorySpendsTheEngine() {
    var evidence =
        attempt(
            SampleJobs.body(
                "var block = java.lang.foreign.MemorySegment.ofAddress(8).reinterpret(16);\n"
                    + "    return 2 * n;"));
    assertThat(Judge.judge(evidence).solved()).isTrue();
    assertThat(evidence.spent()).isTrue();
  }

  @Test
  void threadsOfOneNameAreCounted() {
    var leak =
        """
        for (var i = 0; i < 3; i++) {
          var t = new Thread(() -> { try { Thread.sleep(60_000); } catch (InterruptedException e) {} }, "poller");
          t.setDaemon(true);
          t.start();
        }
        return 2 * n;\
        """;
    assertThat(attempt(SampleJobs.body(leak)).notes().getFirst())
        .contains("threads running: poller (at line 4) (")
        .contains(" of them); join it");
  }

  @Test
  void theJdksOwnThreadsAreNotTheLearners() {
    var virtual =
        "var t = Thread.startVirtualThread(() -> {});\n"
            + "    try { t.join(); Thread.startVirtualThread(() -> { try { Thread.sleep(1); } catch"
            + " (InterruptedException e) { } }).join(); } catch (InterruptedException e) { }\n"
            + "    return 2 * n;";
    var evidence = attempt(SampleJobs.body(virtual));
    assertThat(evidence.notes()).isEmpty();
    assertThat(evidence.spent()).isFalse();
  }

  @Test
  void anUntruthShowsItsSentenceOnly() {
    var check =
        SampleJobs.CHECK.replace(
            "assertEquals(4, Sample.answer(2), \"twice two\");",
            "org.junit.jupiter.api.Assertions.assertTrue(Sample.answer(2) > 4, \"more than"
                + " four\");");
    var failure = failureOf(check);
    assertThat(failure.message()).isEqualTo("more than four");
    assertThat(failure.difference()).isEmpty();
  }

  @Test
  void warningsOfALintAreKeptApartFromErrors() {
    var raw =
        SampleJobs.body(
            "java.util.List raw = java.util.List.of(n); return 2 * n + 0 * raw.size();");
    var evidence = attempt(raw);
    assertThat(Judge.judge(evidence).solved()).isTrue();
    assertThat(evidence.warnings())
        .extracting(Diagnostic::code)
        .contains("compiler.warn.raw.class.use");
  }

  @Test
  void theWarmUpJobsDoWhatTheySay() {
    var outcomes =
        WarmUpJobs.jobs().limit(3).map(job -> Judge.judge(PIPELINE.run(job, () -> {})).outcome());
    assertThat(outcomes).containsExactly("does-not-compile", "checks-fail", "solved");
  }
}
