package javalings.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javalings.model.ExerciseId;
import javalings.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseFilesTest {

  private static final ExerciseId SUM = new ExerciseId("01_first", "Sum1");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exercises/01_first/Sum1.java",
        "exercises/01_first/Sum1",
        "exercises/01_first/Sum1/Part.java",
        "hints/01_first/Sum1.md",
        "src/checks/01_first/Sum1Check.java",
        "src/checks/01_first/Sum1/Other.java",
        "src/solutions/01_first/Sum1.java",
        "src/mistakes/01_first/Sum1/starts_at_one.java"
      })
  void everyFileOfAnExerciseBelongsToIt(String file) {
    var files = new ExerciseFiles(MiniCourse.folder());
    assertThat(files.exerciseAt(files.course().root().resolve(file))).contains(SUM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exercises/01_first",
        "exercises/01_first/.Sum1.java.swp",
        "exercises/01_first/Sum1.java~",
        "src/main/java/Sum1.java",
        "README.md"
      })
  void otherFilesBelongToNone(String file) {
    var files = new ExerciseFiles(MiniCourse.folder());
    assertThat(files.exerciseAt(files.course().root().resolve(file))).isEqualTo(Optional.empty());
  }

  @Test
  void allFilesAreReadInTheOrderOfTheTrees() {
    var files = new ExerciseFiles(MiniCourse.copyTo(folder).course());
    assertThat(files.of(SUM))
        .extracting(Source::path)
        .startsWith(
            "exercises/01_first/Sum1.java",
            "hints/01_first/Sum1.md",
            "src/checks/01_first/Sum1Check.java",
            "src/solutions/01_first/Sum1.java")
        .contains("src/mistakes/01_first/Sum1/starts_at_one.java");
    assertThat(files.of(ExerciseFiles.LIST))
        .extracting(Source::path)
        .containsExactly("exercises/course.json");
  }
}
