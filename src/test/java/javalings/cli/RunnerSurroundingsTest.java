package javalings.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher in surroundings that would keep Java from starting, or lead it astray. */
@EnabledOnOs(OS.LINUX)
class RunnerSurroundingsTest {

  @TempDir Path temp;
  private Path clone;

  private record Launch(int code, String out, String err) {}

  @BeforeEach
  void makeAClone() throws IOException {
    clone = made(temp.resolve("clone"));
    script("jdk/release", "JAVA_VERSION=\"25.0.1\"");
    script("jdk/bin/javac", "exit 0");
    script(
        "jdk/bin/java",
        "echo \"tool=$JAVA_TOOL_OPTIONS ctype=$LC_CTYPE all=$LC_ALL lang=$LANG\"; printf '%s\\n' \"$@\"");
    script("tools/mvn", "echo built >>../builds; echo jar >target/javalings.jar");
  }

  private static Path made(Path clone) throws IOException {
    Files.createDirectories(clone.resolve("src/main"));
    Files.createDirectories(clone.resolve("target"));
    Files.copy(Path.of("runner"), clone.resolve("runner"));
    Files.writeString(clone.resolve("pom.xml"), "<project/>");
    Files.writeString(clone.resolve("src/main/A.java"), "class A {}");
    Files.writeString(clone.resolve("target/javalings.jar"), "jar");
    return clone;
  }

  @ParameterizedTest
  @CsvSource({
    "C,ANSI_X3.4-1968",
    "POSIX,ANSI_X3.4-1968",
    "tr_TR.UTF-8,UTF-8",
    "ja_JP.utf8,UTF-8",
    "xx_YY,ANSI_X3.4-1968"
  })
  void fileNamesAreUtf8WhateverTheLocaleAndPeopleReadTheirCharset(String locale, String charset)
      throws Exception {
    var launch = launch(temp, Map.of("LC_ALL", locale));

    assertThat(launch.out()).contains("all=C.UTF-8");
    assertThat(launch.out()).contains("-Dstdout.encoding=" + charset + "\n");
  }

  /** The virtual machine falls back to ASCII for file names when one of them is missing. */
  @Test
  void aCategoryThatIsNotInstalledDoesNotCount() throws Exception {
    var environment = Map.of("LANG", "C.UTF-8", "LC_TIME", "xx_YY.UTF-8");
    assertThat(launch(temp, environment).out()).contains("all=C.UTF-8");
  }

  @Test
  void aLocaleOfUtf8StaysAsItIs() throws Exception {
    assertThat(launch(temp, Map.of("LANG", "C.UTF-8")).out()).contains("all= lang=C.UTF-8");
  }

  @Test
  void optionsForOtherProgramsAreNotInherited() throws Exception {
    assertThat(launch(temp, Map.of("JAVA_TOOL_OPTIONS", "-XX:+UseG1GC")).out()).contains("tool= ");
  }

  @ParameterizedTest
  @CsvSource({"a:b,a colon", "a😀b,an emoji"})
  void aPathThatJavaCannotLoadFromIsSaid(String folder, String what) throws Exception {
    clone = made(temp.resolve(folder));

    var launch = launch(temp, Map.of());

    assertThat(launch.code()).isEqualTo(ExitCode.MACHINE);
    assertThat(launch.err()).contains(what).contains("move or rename");
  }

  @Test
  void aFolderThatIsGoneIsSaid() throws Exception {
    var gone = Files.createDirectory(temp.resolve("gone"));
    script(
        "from-there",
        "cd '%s' && rmdir '%s' && exec '%s'".formatted(gone, gone, clone.resolve("runner")));

    var launch = launch(temp.resolve("from-there"), temp, Map.of());

    assertThat(launch.code()).isEqualTo(ExitCode.MACHINE);
    assertThat(launch.err()).contains("does not exist any more");
  }

  /** The compiler would find no library, and blame the learner's file. */
  @Test
  void aLimitOnOpenFilesThatIsTooLowIsSaid() throws Exception {
    script("few-files", "ulimit -n 64; exec '%s'".formatted(clone.resolve("runner")));

    var launch = launch(temp.resolve("few-files"), temp, Map.of());

    assertThat(launch.code()).isEqualTo(ExitCode.MACHINE);
    assertThat(launch.err())
        .contains("256 files")
        .contains("allows 64")
        .contains("raise the limit");
  }

  @Test
  void aSourceDatedTomorrowIsBuiltOnce() throws Exception {
    launch(temp, Map.of());
    date(Files.writeString(clone.resolve("src/main/A.java"), "class A { int b; }"), 1);

    launch(temp, Map.of());
    launch(temp, Map.of());

    assertThat(temp.resolve("builds")).hasContent("built");
  }

  @Test
  void aJarDatedTomorrowDoesNotHideASourceThatChanged() throws Exception {
    launch(temp, Map.of());
    date(clone.resolve("target/javalings.sources"), -1); // a file system counts in ticks of a clock
    date(clone.resolve("target/javalings.jar"), 1);
    Files.writeString(clone.resolve("src/main/A.java"), "class A { int b; }");

    launch(temp, Map.of());

    assertThat(temp.resolve("builds")).hasContent("built");
  }

  /** A cache is never newer than such a jar, so that each start would go without it. */
  @Test
  void aJarDatedTomorrowIsDatedNow() throws Exception {
    launch(temp, Map.of());
    var jar = clone.resolve("target/javalings.jar");
    date(jar, 1);

    launch(temp, Map.of());

    assertThat(Files.getLastModifiedTime(jar).toInstant()).isBeforeOrEqualTo(Instant.now());
  }

  @Test
  void anUpdateUnpackedWithOldDatesIsBuilt() throws Exception {
    launch(temp, Map.of());
    date(Files.writeString(clone.resolve("src/main/A.java"), "class A { int b; }"), -900);

    launch(temp, Map.of());

    assertThat(temp.resolve("builds")).hasContent("built");
  }

  @Test
  void aSourceThatWasOnlyTouchedIsNotBuilt() throws Exception {
    launch(temp, Map.of());
    Files.writeString(clone.resolve("src/main/A.java"), "class A {}");

    launch(temp, Map.of());

    assertThat(temp.resolve("builds")).doesNotExist();
  }

  private static void date(Path file, int days) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(Duration.ofDays(days))));
  }

  private Launch launch(Path directory, Map<String, String> environment) throws Exception {
    return launch(clone.resolve("runner"), directory, environment);
  }

  private Launch launch(Path script, Path directory, Map<String, String> environment)
      throws Exception {
    var builder = new ProcessBuilder("/bin/sh", script.toString()).directory(directory.toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME", temp.resolve("jdk").toString(),
                "HOME", temp.resolve("home").toString(),
                "PATH", temp.resolve("tools") + ":/usr/bin:/bin"));
    builder.environment().putAll(environment);
    var process = builder.start();
    process.getOutputStream().close();
    var out = new String(process.getInputStream().readAllBytes(), UTF_8);
    var err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return new Launch(process.exitValue(), out, err);
  }

  private void script(String name, String text) throws IOException {
    var file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, List.of(name.endsWith("release") ? "" : "#!/bin/sh", text));
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
