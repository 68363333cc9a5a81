package javalings.grade.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import javalings.grade.shard.Shard;
import javalings.model.ExerciseId;
import javalings.model.Score;
import javalings.report.ExerciseResult;
import javalings.report.GradingDigest;
import javalings.report.ResultsFile;
import javalings.report.StudentResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsStoreTest {

  private static final String FILE = "results.jsonl";

  @TempDir Path temp;

  @Test
  void resultsAppearAtTheEndInTheOrderOfNames() throws IOException {
    try (var store = ResultsStore.open(temp, FILE, false)) {
      store.add(result("zoe", 1));
      store.add(result("alice", 2));
      assertThat(temp.resolve(FILE)).doesNotExist();

      store.finish(List.of("alice", "zoe"), UnaryOperator.identity());
    }

    assertThat(students(temp.resolve(FILE))).containsExactly("alice", "zoe");
    assertThat(temp.resolve(FILE + ".part")).doesNotExist();
  }

  /** As a process that is killed leaves it: lines that are whole, and half of one. */
  @Test
  void aKilledRunIsResumedFromItsWholeLines() throws IOException {
    var store = ResultsStore.open(temp, FILE, false);
    store.add(result("alice", 2));
    store.close();
    Files.writeString(
        temp.resolve(FILE + ".part"), "{\"format\":1,\"stud", StandardOpenOption.APPEND);

    try (var again = ResultsStore.open(temp, FILE, true)) {
      assertThat(again.digest("alice")).contains(digest(2));
      again.add(result("bob", 1));
      again.finish(List.of("alice", "bob"), UnaryOperator.identity());
    }

    assertThat(students(temp.resolve(FILE))).containsExactly("alice", "bob");
  }

  @Test
  void whatIsHandedInAgainIsAnotherAttempt() throws IOException {
    for (var version : List.of(1, 2, 2)) {
      try (var store = ResultsStore.open(temp, FILE, true)) {
        store.add(result("alice", version));
        store.finish(List.of("alice"), UnaryOperator.identity());
      }
    }

    assertThat(new ResultsFile(temp.resolve(FILE)).iterator().next().attempts()).isEqualTo(2);
  }

  @Test
  void aNewRunForgetsTheLast() throws IOException {
    try (var store = ResultsStore.open(temp, FILE, false)) {
      store.add(result("alice", 1));
    }
    try (var store = ResultsStore.open(temp, FILE, false)) {
      assertThat(store.digest("alice")).isEmpty();
    }
  }

  @Test
  void twoDoNotGradeIntoOneFile() throws IOException {
    try (var _ = ResultsStore.open(temp, FILE, false)) {
      assertThatThrownBy(() -> ResultsStore.open(temp, FILE, true))
          .isInstanceOf(ResultsStore.InUse.class);
    }
  }

  @Test
  void shardsAreMergedInTheOrderOfNames() throws Exception {
    shard(1, 2, result("zoe", 1));
    shard(2, 2, result("alice", 1));

    var merged = ResultsMerge.merge(List.of(part(1, 2), part(2, 2)), temp.resolve("all"));

    assertThat(students(merged)).containsExactly("alice", "zoe");
  }

  @Test
  void gapsDoublesAndMixturesAreRefused() throws Exception {
    shard(1, 3, result("a", 1));
    shard(3, 3, result("b", 1));
    assertThat(refusal(part(1, 3), part(3, 3))).contains("Of 3 parts these are missing: 2/3");

    shard(2, 3, result("b", 1));
    assertThat(refusal(part(1, 3), part(2, 3), part(3, 3))).contains("b is in ");

    shard(2, 3, mixed("c"));
    assertThat(refusal(part(1, 3), part(2, 3), part(3, 3))).contains("another course");

    shard(1, 2, result("a", 1));
    assertThat(refusal(part(1, 3), part(1, 2))).contains("one of 3 parts");

    var copy = Files.createDirectories(temp.resolve("copy"));
    Files.copy(part(1, 2).resolve("results-1-of-2.jsonl"), copy.resolve("results-1-of-2.jsonl"));
    assertThat(refusal(part(1, 2), copy)).contains("is there twice");

    assertThat(refusal(Files.createDirectories(temp.resolve("none")))).contains("holds no results");
  }

  @Test
  void aShardThatWasCutIsRefused() throws Exception {
    shard(1, 1, result("a", 1));
    var file = part(1, 1).resolve("results-1-of-1.jsonl");
    var text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() / 2));

    assertThat(refusal(part(1, 1))).contains("line 1").contains("--resume");
  }

  @Test
  void beingLateCostsWhatTheTableLeaves() throws Exception {
    var lines =
        List.of(
            "Student,Submitted,Due",
            "alice,2026-12-02T00:00+01:00,",
            "bob,2026-12-04T23:59+01:00,2026-12-04T23:59+01:00",
            "carol,2026-12-03T23:59+01:00,");
    var due = Optional.of(OffsetDateTime.parse("2026-12-01T23:59+01:00"));
    var policy = LatePolicy.read(due, 10, "late.csv", lines);

    assertThat(policy.applyTo(result("alice", 10)).score()).isEqualTo(Score.of(9));
    assertThat(policy.applyTo(result("bob", 10)).score()).isEqualTo(Score.of(10));
    assertThat(policy.applyTo(result("carol", 10)).score()).isEqualTo(Score.of(8));
    assertThat(policy.applyTo(result("dave", 10)).score()).isEqualTo(Score.of(10));
    assertThat(policy.applyTo(policy.applyTo(result("alice", 10))).score()).isEqualTo(Score.of(9));
    assertThatThrownBy(() -> LatePolicy.read(due, 10, "late.csv", List.of("a,b")))
        .hasMessage("late.csv begins with the names of its columns: student, and submitted or due");
    assertThatThrownBy(() -> LatePolicy.read(due, 10, "late.csv", List.of("student,due", "a,soon")))
        .hasMessageStartingWith("late.csv, line 2: soon is no time");
  }

  @Test
  void anonymousNamesAreStableAndDifferByKey() {
    var names = new AnonymousNames("a key");

    assertThat(names.of("alice")).isEqualTo(names.of("alice")).matches("student-[0-9a-f]{12}");
    assertThat(names.of("alice")).isNotEqualTo(new AnonymousNames("another").of("alice"));
  }

  private String refusal(Path... folders) throws IOException {
    try {
      var merged = ResultsMerge.merge(List.of(folders), temp.resolve("merged"));
      return "merged into " + merged;
    } catch (ResultsMerge.Incomplete e) {
      return e.sentence();
    }
  }

  private Path part(int index, int total) {
    return temp.resolve("part-%d-of-%d".formatted(index, total));
  }

  private void shard(int index, int total, StudentResult result) throws IOException {
    var name = new Shard(index, total).fileName();
    try (var store = ResultsStore.open(part(index, total), name, false)) {
      store.add(result);
      store.finish(List.of(result.student()), UnaryOperator.identity());
    }
  }

  private static List<String> students(Path file) {
    var names = new ArrayList<String>();
    StreamSupport.stream(new ResultsFile(file).spliterator(), false)
        .map(StudentResult::student)
        .forEach(names::add);
    return names;
  }

  private static StudentResult result(String student, int points) {
    return StudentResult.of(
        student, Optional.empty(), true, digest(points), List.of(exercise(points)));
  }

  private static StudentResult mixed(String student) {
    var digest = new GradingDigest("1", "another course", "runner", 0);
    return StudentResult.of(student, Optional.empty(), true, digest, List.of());
  }

  private static GradingDigest digest(int version) {
    return new GradingDigest(Integer.toString(version), "course", "runner", 0);
  }

  private static ExerciseResult exercise(int points) {
    return new ExerciseResult(
        new ExerciseId("t", "A1"),
        "A",
        "exercises/t/A1.java",
        points,
        "solved",
        "its check passes",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        0,
        5,
        Score.of(points),
        Score.of(points),
        "visible",
        Optional.empty(),
        Optional.empty());
  }
}
