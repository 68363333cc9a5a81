package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import javalings.pty.Pty;
import javalings.view.text.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program from a jar that is built anew under it, as an update does. */
@EnabledOnOs(OS.LINUX)
class RebuildTest {

  private static final String AGAIN = "start ./runner again";
  private static final Path CLASSES = Path.of("target/classes");

  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void packTheProgram() throws IOException {
    jar = folder.resolve("program.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        var files = Files.walk(CLASSES)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new ZipEntry(CLASSES.relativize(file).toString()));
        Files.copy(file, out);
      }
    }
  }

  @Test
  void classesThatAreGoneEndTheSessionWithASentence() throws Exception {
    try (var pty = watch()) {
      Files.write(jar, new byte[1 << 20]);
      pty.type("?lc");
      pty.await(AGAIN);
      assertThat(pty.exitCode()).isEqualTo(ExitCode.MACHINE);
      assertThat(pty.screen()).doesNotContain("our mistake").doesNotContain("Exception");
      assertThat(pty.isGivenBack()).isTrue();
    }
  }

  /** The old jar lives on under whoever has it open. */
  @Test
  void anEngineOfTheNewProgramIsNotAskedToServeTheOld() throws Exception {
    try (var pty = watch()) {
      Files.delete(jar);
      packTheProgram();
      pty.program().descendants().forEach(ProcessHandle::destroyForcibly);
      pty.type("r");
      // The first try may still reach an engine that is about to die.
      pty.await("an answer", it -> it.contains("r tries again") || it.contains(AGAIN));
      pty.type("r");
      pty.await(AGAIN);
      assertThat(pty.exitCode()).isEqualTo(ExitCode.MACHINE);
    }
  }

  private Pty watch() throws IOException, InterruptedException {
    var scratch = Files.createDirectories(folder.resolve("scratch"));
    var workspace = folder.resolve("workspace");
    var libraries = System.getProperty("java.class.path");
    var command =
        WatchProgram.onClassPath(
            jar + File.pathSeparator + jars(libraries), workspace, "--no-editor");
    var pty = Pty.start(scratch, Size.STANDARD, Map.of(), command);
    pty.await("Enter start");
    pty.type("\r");
    pty.await("error");
    return pty;
  }

  /** The libraries without our own folders of classes. */
  private static String jars(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator, -1))
        .filter(entry -> entry.endsWith(".jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
