package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javalings.course.MiniCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workspace whose course is not where it was; guessing would put another's files into it. */
class LostCourseTest {

  @TempDir Path temp;
  private Path workspace;
  private Path config;

  @BeforeEach
  void makeAWorkspaceOfAnotherCourse() {
    MiniCourse.copyTo(temp.resolve("clone"));
    MiniCourse.copyTo(temp.resolve("other"))
        .replace("exercises/course.json", "\"miniature\"", "\"other\"");
    workspace = temp.resolve("mine");
    config = workspace.resolve(".javalings/config.json");
    assertThat(in(temp, "init", "mine", "--course", "other").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"form",
        "[]",
        "{\"format\": 1, \"id\": \"other\", \"course\": \"nowhere\"}"
      })
  void whenTheConfigIsLostOrLeadsNowhereEveryCommandStopsAndNothingIsWritten(String text)
      throws Exception {
    Files.writeString(config, text);
    var before = texts();
    for (var command : new String[] {"list", "check", "hint", "watch", "reset --all"}) {
      var run = in(workspace, command.split(" ", -1));
      assertThat(run.code()).as(command).isEqualTo(ExitCode.MACHINE);
      assertThat(run.err()).contains("name the course with --course DIR");
    }
    assertThat(texts()).isEqualTo(before);

    assertThat(in(workspace, "list", "--course", "../other").code()).isZero();
    assertThat(in(workspace, "check", "Hello1", "--course", "../other").code()).isEqualTo(1);
    assertThat(in(workspace, "list").code()).as("it is mended").isZero();
    assertThat(config).content().contains("\"id\": \"other\"").contains("\"../other\"");
  }

  /** Another workspace would be made there, of another course. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--workspace exercises",
        "--workspace exercises/01_first",
        "--workspace README.md",
        "--workspace ",
        "--workspace ../clone",
        "--course README.md",
        "--course "
      })
  void whatIsNoFolderOfItsOwnIsRefused(String options) throws Exception {
    var before = texts();
    for (var command : new String[] {"list", "check", "hint"}) {
      var run = in(workspace, (command + " " + options).split(" ", -1));
      assertThat(run.code()).as(command + ": " + run.err()).isEqualTo(ExitCode.USAGE);
    }
    assertThat(texts()).isEqualTo(before);
  }

  /** It had the lock, and perhaps the draft of its config. */
  @Test
  void aFirstStartThatWasCutShortIsCompletedWithItsCourse() throws Exception {
    var cut = Files.createDirectories(temp.resolve("cut/.javalings"));
    Files.writeString(cut.resolve("lock"), "");
    Files.writeString(cut.resolve("config.json.new"), "{");

    var again = in(temp, "init", "cut", "--course", "other");

    assertThat(again.code()).as(again.err()).isZero();
    assertThat(temp.resolve("cut/exercises/01_first/Hello1.java")).exists();
    assertThat(cut.resolve("config.json")).content().contains("\"id\": \"other\"");
  }

  /** A file that the disk does not give is not damaged. */
  @Test
  void whatKeepsTheConfigFromBeingReadIsSaid() throws Exception {
    Files.delete(config);
    Files.createDirectory(config);
    for (var command : new String[] {"list", "check", "hint", "watch", "reset --all"}) {
      var run = in(workspace, command.split(" ", -1));
      assertThat(run.code()).as(command).isEqualTo(ExitCode.MACHINE);
      assertThat(run.err()).contains("cannot be read (Is a directory)");
    }
  }

  @Test
  void withoutAConfigItStopsToo() throws Exception {
    Files.delete(config);

    assertThat(in(workspace, "check").code()).isEqualTo(ExitCode.MACHINE);
    assertThat(config).doesNotExist();
  }

  @Test
  void aCourseThatMovedIsNamedOnceAndAnotherOneIsRefused() throws Exception {
    Files.move(temp.resolve("other"), temp.resolve("moved"));

    assertThat(in(workspace, "list").err()).contains("(other)").contains("is not at");
    assertThat(in(workspace, "check", "--course", "../clone", "--workspace", ".").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(in(workspace, "check", "Hello1", "--course", "../moved").code()).isEqualTo(1);
    assertThat(in(workspace, "list").code()).isZero();
  }

  @Test
  void bothMoveTogether() throws Exception {
    Files.createDirectory(temp.resolve("elsewhere"));
    Files.move(temp.resolve("other"), temp.resolve("elsewhere/other"));
    Files.move(workspace, temp.resolve("elsewhere/mine"));

    assertThat(in(temp.resolve("elsewhere/mine"), "list").code()).isZero();
  }

  @Test
  void anotherCourseAtTheSamePlaceIsNoSubstitute() {
    new MiniCourse(temp.resolve("other"))
        .replace("exercises/course.json", "\"other\"", "\"third\"");

    assertThat(in(workspace, "check").err()).contains("is another (third)");
  }

  @Test
  void aWorkspaceOfAnEarlierJavalingsIsOfTheInstallationsCourse() throws Exception {
    assertThat(in(temp, "init", "own").code()).isZero();
    Files.writeString(temp.resolve("own/.javalings/config.json"), "{\"format\": 1}\n");

    assertThat(in(temp.resolve("own"), "list").code()).isZero();
  }

  private Map<String, String> texts() throws IOException {
    var texts = new TreeMap<String, String>();
    try (var files = Files.walk(workspace)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        texts.put(
            file.toString(), Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }

  private CommandRun in(Path directory, String... args) {
    return CommandRun.in(directory, temp.resolve("clone"), args);
  }
}
