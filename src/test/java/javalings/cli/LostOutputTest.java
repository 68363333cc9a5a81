package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javalings.course.MiniCourse;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command whose output gets lost does not end as if all were well. */
@EnabledOnOs(OS.LINUX)
class LostOutputTest {

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"--help", "list --json"})
  void aFullDeviceIsTroubleOfTheMachine(String words) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(words.split(" ")));
    command.addAll(List.of("--course", MiniCourse.folder().root().toAbsolutePath().toString()));
    command.addAll(List.of("--workspace", temp.resolve("workspace").toString()));
    var process = new ProcessBuilder(command).redirectOutput(new File("/dev/full")).start();
    try (var said = process.errorReader()) {
      assertThat(said.lines()).anyMatch(line -> line.startsWith("The output could not be written"));
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(ExitCode.MACHINE);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidBeforeAnythingIsChecked() {
    var course = MiniCourse.copyTo(temp.resolve("clone"));
    var run =
        CommandRun.in(
            course.root(), course.root(), "check", "--all", "--output", "nowhere/report.json");

    assertThat(run.err()).contains("cannot be written, so nothing was checked");
    assertThat(run.code()).isEqualTo(ExitCode.MACHINE);
    assertThat(Files.exists(course.root().resolve("nowhere"))).isFalse();
  }

  /** Such a file is handed to a container of which nothing else is to come out; root may do all. */
  @Test
  void aFileInAFolderWhereNothingMayBeMadeIsWritten() throws Exception {
    var folder = Files.createDirectories(temp.resolve("out"));
    var report = Files.createFile(folder.resolve("report.json"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      Assumptions.assumeFalse(Files.isWritable(folder));
      new ReportTarget(Console.ofProcess(), Optional.of(report)).write("{}", true);
      assertThat(report).hasContent("{}");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
