package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javalings.course.MiniCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words on the command line that other programs take otherwise, or that people type elsewhere. */
class CommandWordsTest {

  @TempDir Path temp;

  @BeforeEach
  void cloneTheCourse() {
    MiniCourse.copyTo(temp.resolve("clone"));
  }

  @Test
  void anAtSignBeginsANameLikeAnyOther() throws Exception {
    Files.createDirectory(temp.resolve("@d"));
    Files.writeString(temp.resolve("@o"), "--json");

    assertThat(in(temp, "init", "@d").code()).isEqualTo(ExitCode.SOLVED);
    assertThat(temp.resolve("@d/.javalings")).isDirectory();
    assertThat(in(temp, "list", "@o").code()).isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"a b,'a b'", "it's,'it'\\''s'", "plain/x-1,plain/x-1"})
  void theFolderToGoToIsOneWordForAShell(String folder, String shown) {
    assertThat(in(temp, "init", folder).out()).contains("cd " + shown + " &&");
  }

  @Test
  void aFolderWithoutANameIsNotTheOneThatOneIsIn() {
    assertThat(in(temp, "init", "").code()).isEqualTo(ExitCode.USAGE);
    assertThat(temp.resolve(".javalings")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sum1.java", "./Sum1.java", "../01_first/Sum1.java", "sum1", "Sum1"})
  void anExerciseIsNamedAsItIsSeenFromItsFolder(String name) {
    var workspace = temp.resolve("mine");
    in(temp, "init", "mine");
    assertThat(in(workspace.resolve("exercises/01_first"), "hint", name).out()).contains("Sum1");
  }

  @Test
  void aFileOfAnExerciseThatIsAFolderNamesTheExercise() {
    in(temp, "init", "mine");
    var folder = temp.resolve("mine/exercises/02_more/Parts1");
    assertThat(in(folder, "hint", "Cart.java").out()).contains("Parts1");
    assertThat(in(folder, "hint", "Nobody\0").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void versionAndHelpAreEverywhere() {
    assertThat(in(temp, "list", "--version").out()).startsWith("Javalings ");
    assertThat(in(temp, "help", "list").out()).contains("runner list").contains("--json");
    assertThat(in(temp, "--workspace", "w", "help").out()).contains("exit codes");
    assertThat(in(temp, "help", "nothing").code()).isEqualTo(ExitCode.USAGE);
  }

  private CommandRun in(Path directory, String... args) {
    return CommandRun.in(directory, temp.resolve("clone"), args);
  }
}
