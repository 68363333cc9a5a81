package javalings.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javalings.course.CourseFolder;
import javalings.model.Exercise;
import javalings.model.SandboxGrant;
import javalings.model.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A track of our own, in the form of Exercism's. */
class ExercismImportTest {

  @TempDir Path temp;

  @BeforeEach
  void checkOut() throws IOException {
    write(
        "config.json",
        """
        { "slug": "java", "exercises": {
          "concept": [ { "slug": "lamps", "name": "Lamps", "status": "active" } ],
          "practice": [
            { "slug": "two-sums", "name": "Two sums", "difficulty": 2 },
            { "slug": "bank", "name": "Bank", "difficulty": 8 },
            { "slug": "gone", "name": "Gone", "difficulty": 1, "status": "deprecated" },
            { "slug": "empty", "name": "Empty", "difficulty": 1 },
            { "slug": "rest", "name": "Rest", "difficulty": 1 } ] } }
        """);
    task("concept/lamps", "Lamps", "int lamps() { return 1; }");
    task("practice/two-sums", "Twosums", "int sum() { return 3; }");
    task("practice/bank", "Bank", "synchronized int sum() { return 4; }");
    task("practice/rest", "Rest", "int rest() { return 0; }");
    write(
        "exercises/practice/rest/src/test/java/RestTest.java",
        "import org.json.JSONObject;\nclass RestTest {}\n");
    write("exercises/practice/bank/src/main/java/Coin.java", "class Coin {}\n");
    write("exercises/practice/two-sums/.docs/instructions.md", "# Sums\n\nAdd. \\u000a boom");
    write(
        "exercises/practice/two-sums/src/test/java/TwosumsTest.java",
        """
        class TwosumsTest {
          @Test void first() {}
            @Disabled("Remove to run test")
          @Test void second() {}
        }
        """);
  }

  private void task(String path, String name, String body) throws IOException {
    var folder = "exercises/" + path + "/";
    write(folder + "src/main/java/" + name + ".java", "class " + name + " {}\n");
    write(
        folder + ".meta/src/reference/java/" + name + ".java",
        "class %s { %s }\n".formatted(name, body));
    write(folder + "src/test/java/" + name + "Test.java", "class " + name + "Test {}\n");
  }

  @Test
  void aTrackBecomesACourseThatCanBeUsed() throws Exception {
    var outcome = ExercismImport.of(temp.resolve("track"), temp.resolve("course"));

    assertThat(outcome)
        .isEqualTo(
            new ExercismImport.Outcome(
                3,
                java.util.List.of(
                    "empty: it has no stub, no reference or no test",
                    "rest: it needs org.json.JSONObject, which is not here")));
    var course = new CourseFolder(temp.resolve("course"));
    var exercises = course.loadThoroughly().exercises();
    assertThat(exercises)
        .extracting(it -> it.id().toString())
        .containsExactly("01_concepts/Lamps", "02_easy/Twosums", "04_hard/Bank");
    var sums = exercises.get(1);
    assertThat(course.checks(sums).getFirst().text()).contains("second").doesNotContain("Disabled");
    assertThat(course.starter(sums).getFirst().text())
        .startsWith("// # Sums\n//\n// Add. \\ u000a boom\n//\n// TODO: make all checks pass.\n");
    var bank = exercises.get(2);
    assertThat(bank.grants()).containsExactly(SandboxGrant.THREADS);
    assertThat(course.solution(bank))
        .extracting(Source::fileName)
        .containsExactly("Bank.java", "Coin.java");
    assertThat(exercises).extracting(Exercise::title).contains("Two sums");
  }

  private void write(String name, String text) throws IOException {
    var file = temp.resolve("track").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
