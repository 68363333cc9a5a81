package javalings.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.SandboxGrant;
import javalings.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseFolderTest {

  @TempDir Path temp;

  @Test
  void theMiniatureCourseLoadsThoroughly() {
    var course = MiniCourse.folder().loadThoroughly();

    assertThat(course.exercises())
        .extracting(exercise -> exercise.id().toString())
        .containsExactly("01_first/Hello1", "01_first/Sum1", "02_more/Loop1", "02_more/Parts1");
    assertThat(course.title()).isEqualTo("Miniature");
    assertThat(course.welcome().orElseThrow()).contains("miniature");
    assertThat(course.farewell()).isPresent();
  }

  @Test
  void aByteOrderMarkIsNoPartOfAHintOrACheck() throws Exception {
    var folder = MiniCourse.copyTo(temp).course();
    for (var path : List.of("hints/01_first/Hello1.md", "src/checks/01_first/Hello1Check.java")) {
      var file = folder.root().resolve(path);
      Files.writeString(file, "\uFEFF" + Files.readString(file));
    }

    assertThat(folder.loadThoroughly()).isEqualTo(MiniCourse.folder().load());
    var hello = exercise("01_first/Hello1");
    assertThat(folder.hints(hello)).isEqualTo(MiniCourse.folder().hints(hello));
    assertThat(folder.checks(hello).getFirst().text()).startsWith("import");
  }

  @Test
  void aMissingHintIsCalledMissing() throws Exception {
    var folder = MiniCourse.copyTo(temp).course();
    Files.delete(folder.root().resolve("hints/01_first/Hello1.md"));

    assertThatThrownBy(() -> folder.hints(exercise("01_first/Hello1")))
        .hasMessageContaining("The file is missing")
        .hasMessageNotContaining("Exception");
  }

  @Test
  void whatAPathCannotSayIsReadAndTheRestHasItsDefault() {
    var sum = exercise("01_first/Sum1");
    var loop = exercise("02_more/Loop1");
    var parts = exercise("02_more/Parts1");

    assertThat(sum.points()).isEqualTo(2);
    assertThat(sum.timeout()).isEqualTo(Exercise.DEFAULT_TIMEOUT);
    assertThat(loop.timeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(loop.points()).isEqualTo(1);
    assertThat(parts.grants()).containsExactly(SandboxGrant.THREADS);
    assertThat(parts.formerly()).containsExactly("Pieces1");
  }

  @Test
  void anExerciseOfOneFileHasItsFileInEveryTree() {
    var folder = MiniCourse.folder();
    var hello = exercise("01_first/Hello1");

    assertThat(paths(folder.starter(hello))).containsExactly("exercises/01_first/Hello1.java");
    assertThat(paths(folder.checks(hello))).containsExactly("src/checks/01_first/Hello1Check.java");
    assertThat(paths(folder.solution(hello))).containsExactly("src/solutions/01_first/Hello1.java");
    assertThat(folder.isFolder(hello)).isFalse();
  }

  @Test
  void anExerciseMayBeAFolderOfFiles() {
    var folder = MiniCourse.folder();
    var parts = exercise("02_more/Parts1");

    assertThat(paths(folder.starter(parts)))
        .containsExactly(
            "exercises/02_more/Parts1/Cart.java", "exercises/02_more/Parts1/Price.java");
    assertThat(folder.solution(parts)).hasSize(2);
    assertThat(folder.isFolder(parts)).isTrue();
  }

  @Test
  void aMistakeSaysWhatItMustGet() {
    var folder = MiniCourse.folder();

    var single = folder.mistakes(exercise("01_first/Sum1")).getLast();
    var several = folder.mistakes(exercise("02_more/Parts1")).getFirst();

    assertThat(single.name()).isEqualTo("starts_at_one");
    assertThat(single.outcome()).isEqualTo("checks-fail");
    assertThat(single.detail()).containsExactly("adds_every_number");
    assertThat(several.name()).isEqualTo("takes_the_first");
    assertThat(several.sources()).hasSize(2);
  }

  @Test
  void aRightAnswerInAnotherStyleIsAFileOrAFolderOfFiles() {
    var folder = MiniCourse.folder();

    var single = folder.alternatives(exercise("01_first/Sum1")).getFirst();
    var several = folder.alternatives(exercise("02_more/Parts1")).getFirst();

    assertThat(single.name()).isEqualTo("with_a_stream");
    assertThat(several.name()).isEqualTo("with_a_loop");
    assertThat(several.sources()).hasSize(2);
    assertThat(folder.alternatives(exercise("01_first/Hello1"))).isEmpty();
  }

  @Test
  void readmesAndPagesAreFound() {
    var folder = MiniCourse.folder();

    assertThat(folder.readme(folder.load().topics().getFirst()).orElseThrow())
        .startsWith("# First");
    assertThat(folder.page("welcome.md").orElseThrow()).contains("miniature");
    assertThat(folder.page("nothing.md")).isEmpty();
  }

  @Test
  void aMissingFolderIsSaid() {
    assertThatThrownBy(() -> new CourseFolder(temp.resolve("nowhere")).load())
        .isInstanceOf(CourseFault.class)
        .hasMessageStartingWith("exercises/course.json:1: There is no folder ")
        .hasMessageContaining("nowhere");
  }

  @Test
  void anEmptyFolderIsSaid() {
    assertThatThrownBy(() -> new CourseFolder(temp).load())
        .isInstanceOf(CourseFault.class)
        .hasMessageStartingWith("exercises/course.json:1: There is no such file in ");
  }

  @Test
  void badJsonIsSaidWithItsLine() {
    var course =
        copy().replace("exercises/course.json", "\"title\": \"First\",", "\"title\" First,");

    assertThat(faults(course))
        .singleElement()
        .asString()
        .startsWith("exercises/course.json:11: Not");
  }

  @Test
  void whatTheReaderOfJsonSaysOfItselfIsLeftOut() {
    var course = copy().replace("exercises/course.json", "}", "");

    assertThat(faults(course))
        .singleElement()
        .asString()
        .contains("Not JSON: ")
        .doesNotContain("REDACTED", "(start marker");
  }

  @Test
  void aKeyGivenTwiceIsSaidWithItsLine() {
    var course =
        copy().replace("exercises/course.json", "\"format\": 1,", "\"id\": \"x\",\n\"id\": 1,");

    assertThat(faults(course))
        .singleElement()
        .asString()
        .startsWith("exercises/course.json:4: Not");
  }

  @Test
  void twoExercisesOfOneNameAreSaidOnceAndNotForEachOfThem() {
    var course =
        copy()
            .replace("exercises/course.json", "\"name\": \"Sum1\"", "\"name\": \"Hello1\"")
            .delete("hints/01_first/Hello1.md");

    assertThat(faults(course))
        .anyMatch(fault -> fault.toString().contains("Two exercises are named Hello1"))
        .doesNotHaveDuplicates();
  }

  @Test
  void everythingWrongIsListedAtOnceWithFileAndLine() throws Exception {
    var course =
        copy()
            .replace(
                "exercises/course.json", "\"title\": \"Miniature\"", "\"titel\": \"Miniature\"")
            .replace("exercises/course.json", "\"threads\"", "\"thread\"")
            .replace("exercises/course.json", "\"points\": 2", "\"needs\": [\"jaxson\"]")
            .replace("exercises/course.json", "\"timeoutSeconds\": 2", "\"timeoutSeconds\": 0")
            .replace("exercises/course.json", "\"Loop1\"", "\"sum1\"")
            .replace("hints/01_first/Hello1.md", "## Hint 3", "## Hint 4")
            .replace("hints/01_first/Sum1.md", "## In Rust", "## In C")
            .delete("src/checks/01_first/Sum1Check.java")
            .write("src/solutions/01_first/Stray.java", "class Stray {}")
            .write("hints/03_gone/Old1.md", "# Old1");
    Files.copy(
        course.root().resolve("src/solutions/01_first/Sum1.java"),
        Files.createDirectories(course.root().resolve("exercises/01_first/Sum1"))
            .resolve("A.java"));

    assertThat(faults(course))
        .extracting(CourseFault.Fault::toString)
        .anySatisfy(
            it -> assertThat(it).startsWith("exercises/course.json:5: \"titel\" is not a key"))
        .anySatisfy(it -> assertThat(it).contains("did you mean title?"))
        .anySatisfy(
            it -> assertThat(it).startsWith("exercises/course.json:2: \"title\" is missing"))
        .anySatisfy(it -> assertThat(it).contains("There is no grant \"thread\""))
        .anySatisfy(it ->
            assertThat(it)
                .startsWith("exercises/course.json:14: There is no need \"jaxson\"; needs are")
                .endsWith("did you mean jackson?"))
        .anySatisfy(
            it -> assertThat(it).startsWith("exercises/course.json:21: \"timeoutSeconds\" is 0"))
        .anySatisfy(
            it -> assertThat(it).startsWith("exercises/course.json:21: \"sum1\" cannot name"))
        .anySatisfy(
            it -> assertThat(it).startsWith("hints/01_first/Hello1.md:13: Here \"## Hint 3\""))
        .anySatisfy(
            it -> assertThat(it).startsWith("hints/01_first/Sum1.md:25: \"In C\" is no heading"))
        .anySatisfy(it -> assertThat(it).contains("src/checks/01_first/Sum1Check.java is missing"))
        .anySatisfy(
            it -> assertThat(it).startsWith("src/solutions/01_first/Stray.java:1: This is of no"))
        .anySatisfy(it -> assertThat(it).startsWith("hints/03_gone:1: This is of no topic"))
        .anySatisfy(it -> assertThat(it).contains("Sum1 and Sum1.java are both there"));
  }

  @Test
  void twoExercisesOfOneNameAreSaidWithBothLines() {
    var course = copy().replace("exercises/course.json", "\"Loop1\"", "\"Sum1\"");

    assertThat(faults(course))
        .extracting(CourseFault.Fault::toString)
        .contains(
            "exercises/course.json:21: Two exercises are named Sum1 (the other is on line 14);"
                + " names are unique in a course");
  }

  @Test
  void anExerciseNamedTwiceInATopicIsOneProblemAndItsFilesAreNotCalledMissing() {
    var course = copy().replace("exercises/course.json", "\"Sum1\"", "\"Hello1\"");

    assertThat(faults(course))
        .extracting(CourseFault.Fault::toString)
        .anySatisfy(it -> assertThat(it).contains("Two exercises are named Hello1"))
        .noneSatisfy(it -> assertThat(it).contains("is missing"));
  }

  @Test
  void aFormerNameMustNotBeInUse() {
    var course = copy().replace("exercises/course.json", "\"Pieces1\"", "\"Hello1\"");

    assertThat(faults(course))
        .singleElement()
        .asString()
        .contains("\"formerly\" says Hello1, but an exercise of that name exists");
  }

  @Test
  void howAnExerciseIsGradedIsRead() {
    var course =
        copy()
            .replace(
                "exercises/course.json",
                "\"points\": 2 }",
                "\"points\": 2, \"visibility\": \"after:2026-12-01T23:59+01:00\", \"checks\":"
                    + " { \"adds_every_number\": { \"weight\": 3, \"after\": \"an_empty_list_sums_to_zero\" } } }");

    var grading = course.course().load().exercises().get(1).grading();

    assertThat(grading.visibility().word()).isEqualTo("after:2026-12-01T23:59+01:00");
    assertThat(grading.weighted()).isTrue();
    assertThat(grading.rule("adds_every_number").weight()).isEqualTo(3);
    assertThat(grading.rule("adds_every_number").after()).contains("an_empty_list_sums_to_zero");
    assertThat(grading.rule("another").weight()).isEqualTo(1);
  }

  @Test
  void aRuleOfGradingThatCannotBeKeptIsSaid() {
    assertThat(faultOf("\"visibility\": \"later\""))
        .contains(
            "exercises/course.json:14: \"later\" is no visibility; there are visible, hidden");
    assertThat(faultOf("\"checks\": { \"adds\": { \"weight\": 1 } }"))
        .contains("exercises/course.json:14: Sum1 has no check adds; rules name a check by");
    assertThat(
            faultOf("\"checks\": { \"adds_every_number\": { \"after\": \"adds_every_number\" } }"))
        .contains("exercises/course.json:14: The check adds_every_number comes after itself");
  }

  private String faultOf(String rule) {
    var course =
        MiniCourse.copyTo(temp.resolve("course" + Integer.toHexString(rule.hashCode())))
            .replace("exercises/course.json", "\"points\": 2 }", "\"points\": 2, " + rule + " }");
    try {
      return "none: " + course.course().load();
    } catch (CourseFault fault) {
      return String.valueOf(fault.getMessage());
    }
  }

  @Test
  void aNewerFormatIsSaid() {
    var course = copy().replace("exercises/course.json", "\"format\": 1", "\"format\": 2");

    assertThat(faults(course))
        .singleElement()
        .asString()
        .contains(":3:")
        .contains("update Javalings");
  }

  @Test
  void aCourseFileThatIsNotUtf8IsSaid() throws Exception {
    var course = copy();
    Files.write(
        course.root().resolve("exercises/01_first/Sum1.java"), new byte[] {'a', (byte) 0xe4});

    assertThatThrownBy(() -> course.course().starter(exercise("01_first/Sum1")))
        .hasMessage("exercises/01_first/Sum1.java:1: The file is not UTF-8; save it as UTF-8");
  }

  @Test
  void aMistakeWithoutAnExpectationIsFoundByTheThoroughLoad() {
    var course = copy().write("src/mistakes/01_first/Sum1/other.java", "class Sum1 {}");

    assertThatThrownBy(() -> course.course().loadThoroughly())
        .hasMessageStartingWith("src/mistakes/01_first/Sum1/other.java:1: A mistake starts with");
  }

  @Test
  void rightAnswersOfNoExerciseAndFilesThatAreNoAnswerAreSaid() {
    var course =
        copy()
            .write("src/alternatives/01_first/Sum2/with_a_loop.java", "class Sum2 {}")
            .write("src/alternatives/03_gone/Old1/with_a_loop.java", "class Old1 {}")
            .write("src/alternatives/01_first/Sum1/notes.txt", "later")
            .write("src/alternatives/01_first/Hello1/empty/notes.txt", "later");

    assertThat(faults(course))
        .extracting(CourseFault.Fault::toString)
        .anySatisfy(it ->
            assertThat(it).startsWith("src/alternatives/01_first/Sum2:1: This is of no exerci"))
        .anySatisfy(
            it -> assertThat(it).startsWith("src/alternatives/03_gone:1: This is of no topic"))
        .contains(
            "src/alternatives/01_first/Sum1/notes.txt:1: A right answer is a .java file, or a folder of them; rename this or remove it",
            "src/alternatives/01_first/Hello1/empty:1: A right answer is a .java file, or a folder of them; rename this or remove it");
  }

  private MiniCourse copy() {
    return MiniCourse.copyTo(temp.resolve("course"));
  }

  private static List<CourseFault.Fault> faults(MiniCourse course) {
    try {
      course.course().load();
      return List.of();
    } catch (CourseFault fault) {
      return fault.faults();
    }
  }

  private static Exercise exercise(String id) {
    return MiniCourse.folder().load().find(ExerciseId.parse(id)).orElseThrow();
  }

  private static List<String> paths(List<Source> sources) {
    return sources.stream().map(Source::path).toList();
  }
}
