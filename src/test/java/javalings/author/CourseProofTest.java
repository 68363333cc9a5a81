package javalings.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import javalings.course.CourseFault;
import javalings.course.CourseFault.Fault;
import javalings.course.MiniCourse;
import javalings.engine.Examiner;
import javalings.engine.client.ForkedEngine;
import javalings.engine.client.JavaCommand;
import javalings.engine.server.EngineMain;
import javalings.model.ExerciseId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every promise that a course makes, broken once in a copy of the miniature course. */
class CourseProofTest {

  private static final ForkedEngine ENGINE =
      ForkedEngine.alone(new JavaCommand(EngineMain.class.getName(), JavaCommand.cacheOfBuild()));

  @TempDir private Path folder;

  @AfterAll
  static void closeEngine() {
    ENGINE.close();
  }

  private static List<Fault> prove(MiniCourse course) throws InterruptedException {
    return new CourseProof(course.course(), List.of(ENGINE)).faults(_ -> true, _ -> {});
  }

  private static List<Fault> proveSum1(MiniCourse course) throws InterruptedException {
    var folder = course.course();
    var sum1 = folder.load().find(new ExerciseId("01_first", "Sum1")).orElseThrow();
    return new ExerciseProof(folder, new Examiner(folder, ENGINE), sum1).faults();
  }

  @Test
  void aCourseAsItShouldBeHasNoFaultsAndEveryExerciseIsTold() throws Exception {
    var told = Collections.synchronizedList(new ArrayList<String>());
    var proof = new CourseProof(MiniCourse.folder(), List.of(ENGINE));
    assertThat(proof.faults(_ -> true, exercise -> told.add(exercise.name()))).isEmpty();
    assertThat(told).containsExactlyInAnyOrder("Hello1", "Sum1", "Loop1", "Parts1");
  }

  /** A spoilt course and the one fault that it has. */
  record Spoilt(String how, UnaryOperator<MiniCourse> spoil, String fault) {
    @Override
    public String toString() {
      return how;
    }
  }

  static List<Spoilt> spoilt() {
    return List.of(
        new Spoilt(
            "a line of Rust that no screen shows whole",
            course ->
                course.replace(
                    "hints/01_first/Sum1.md",
                    "numbers.iter()",
                    "numbers" + " ".repeat(51) + ".iter()"),
            "hints/01_first/Sum1.md:29: This line of Rust has 75 columns; a screen of 80 shows 74: break it"),
        new Spoilt(
            "a starter that passes",
            course -> course.replace("exercises/01_first/Sum1.java", "size() - 1", "size()"),
            "exercises/01_first/Sum1.java:1: The starter passes its checks; leave something to do"),
        new Spoilt(
            "a starter without a TODO",
            course -> course.replace("exercises/01_first/Sum1.java", "TODO", "HERE"),
            "exercises/01_first/Sum1.java:1: The starter says nowhere what to do; mark the place with // TODO"),
        new Spoilt(
            "a starter that ends the program",
            course ->
                course.replace(
                    "exercises/01_first/Sum1.java", "var sum = 0;", "var sum = 0; System.exit(1);"),
            "exercises/01_first/Sum1.java:1: The starter's first verdict is crashed, which teaches nothing"),
        new Spoilt(
            "a solution that fails",
            course ->
                course.replace("src/solutions/01_first/Sum1.java", "var sum = 0;", "var sum = 1;"),
            "src/solutions/01_first/Sum1.java:1: The solution is not solved: adds_every_number an_empty_list_sums_to_zero checks-fail"),
        new Spoilt(
            "a solution that does not compile",
            course ->
                course.replace(
                    "src/solutions/01_first/Sum1.java", "var sum = 0;", "int sum = true;"),
            "src/solutions/01_first/Sum1.java:5: The solution is not solved: incompatible types: boolean cannot be converted to int"),
        new Spoilt(
            "a check that does not compile",
            course ->
                course.replace(
                    "src/checks/01_first/Sum1Check.java",
                    "class Sum1Check {",
                    "class Sum1Check {\n  private static final int WRONG = true;"),
            "src/solutions/01_first/Sum1.java:1: The solution is not solved: this file compiles, but the checks cannot use it: incompatible types: boolean cannot be converted to int"),
        new Spoilt(
            "a solution with a warning",
            course ->
                course.replace(
                    "src/solutions/01_first/Sum1.java",
                    "var sum = 0;",
                    "var sum = 0; List raw = numbers; assert raw != null;"),
            "src/solutions/01_first/Sum1.java:5: The solution gets a warning: found raw type: List"),
        new Spoilt(
            "a mistake with another verdict than expected",
            course ->
                course.replace(
                    "src/mistakes/01_first/Sum1/starts_at_one.java",
                    "adds_every_number",
                    "adds_nothing"),
            "src/mistakes/01_first/Sum1/starts_at_one.java:1: Expected checks-fail adds_nothing, and it got adds_every_number checks-fail"),
        new Spoilt(
            "a right answer that the checks refuse",
            course ->
                course.replace(
                    "src/alternatives/01_first/Sum1/with_a_stream.java",
                    ".sum()",
                    ".max().getAsInt()"),
            "src/alternatives/01_first/Sum1/with_a_stream.java:1: This right answer is refused; mend the check, or move the file to src/mistakes: adds_every_number an_empty_list_sums_to_zero checks-fail"),
        new Spoilt(
            "a right answer that does not compile",
            course ->
                course.replace(
                    "src/alternatives/01_first/Sum1/with_a_stream.java", ".sum()", ".sum().all()"),
            "src/alternatives/01_first/Sum1/with_a_stream.java:5: This right answer is refused; mend the check, or move the file to src/mistakes: int cannot be dereferenced"),
        new Spoilt(
            "a mistake without a hint, and a hint without its mistake",
            course ->
                course.replace(
                    "hints/01_first/Sum1.md", "mistake starts_at_one", "mistake starts_late"),
            "hints/01_first/Sum1.md:1: No hint for the mistake; add: ## When mistake starts_at_one"),
        new Spoilt(
            "a hint that gives the solution away",
            course ->
                course.replace(
                    "hints/01_first/Sum1.md",
                    "Which numbers does the loop visit?",
                    "Write\n\n```java\nfor (var number : numbers) {\n```"),
            "hints/01_first/Sum1.md:7: This hint gives the solution away: for (var number : numbers) {"));
  }

  @ParameterizedTest
  @MethodSource("spoilt")
  void isFound(Spoilt spoilt) throws Exception {
    var course = spoilt.spoil().apply(MiniCourse.copyTo(folder));
    assertThat(proveSum1(course)).extracting(Fault::toString).contains(spoilt.fault());
  }

  @Test
  void aCheckThatCatchesNobodyIsFound() throws Exception {
    var course =
        MiniCourse.copyTo(folder)
            .replace(
                "src/checks/01_first/Sum1Check.java",
                "class Sum1Check {",
                "class Sum1Check {\n  @org.junit.jupiter.api.Test void is_always_content() {}\n");
    assertThat(proveSum1(course))
        .singleElement()
        .asString()
        .startsWith(
            "src/checks/01_first/Sum1Check.java:1: The check is_always_content fails for no");
  }

  @Test
  void aCheckOfTheShapeFindsTheSourceOfEveryAnswer() throws Exception {
    var course =
        MiniCourse.copyTo(folder)
            .replace(
                "src/checks/01_first/Sum1Check.java",
                "class Sum1Check {",
                """
                class Sum1Check {
                  @org.junit.jupiter.api.Test
                  void keeps_its_head() {
                    javalings.check.Shape.of(Sum1.class)
                        .assertSignature("static int sum(List<Integer> numbers)");
                  }
                """);
    assertThat(proveSum1(course))
        .singleElement()
        .asString()
        .startsWith("src/checks/01_first/Sum1Check.java:1: The check keeps_its_head fails for no");
  }

  @Test
  void checksThatAConstantPassesAreFound() throws Exception {
    var course =
        MiniCourse.copyTo(folder)
            .replace(
                "src/checks/01_first/Sum1Check.java",
                "isEqualTo(6)",
                "isEqualTo(Sum1.sum(List.of(2, 4)))");
    assertThat(proveSum1(course))
        .extracting(Fault::message)
        .contains(
            "The checks are content with methods that return 0, false or nothing; ask for something that has to be worked out");
  }

  @Test
  void aCourseThatCannotBeReadIsRefusedAsAWhole() {
    var course = MiniCourse.copyTo(folder).delete("src/checks/01_first/Sum1Check.java");
    assertThatThrownBy(() -> prove(course)).isInstanceOf(CourseFault.class);
  }
}
