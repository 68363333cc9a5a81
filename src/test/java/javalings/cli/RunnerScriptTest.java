package javalings.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a JDK and a Maven that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class RunnerScriptTest {

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private static final List<String> BASICS =
      List.of(
          "find",
          "readlink",
          "touch",
          "mkdir",
          "tail",
          "sleep",
          "rm",
          "mv",
          "cat",
          "tr",
          "cksum",
          "sort",
          "head");

  @TempDir Path temp;
  private Path clone;
  private Path jdk;
  private Path tools;

  private record Launch(int code, String out, String err) {}

  @BeforeEach
  void makeAClone() throws Exception {
    clone = Files.createDirectories(temp.resolve("a clone with spaces"));
    Files.copy(Path.of("runner"), clone.resolve("runner"));
    Files.createDirectories(clone.resolve("src/main"));
    Files.createDirectories(clone.resolve("target"));
    old(Files.writeString(clone.resolve("pom.xml"), "<project/>"));
    old(Files.writeString(clone.resolve("src/main/A.java"), "class A {}"));
    old(clone.resolve("src/main"));
    Files.writeString(clone.resolve("target/javalings.jar"), "jar");
    jdk = jdk(temp.resolve("jdk 25"), "25.0.1");
    tools = Files.createDirectories(temp.resolve("tools"));
    script(
        tools.resolve("mvn"),
        "echo \"maven $* in $(pwd) on $JAVA_HOME\"; echo jar >target/javalings.jar");
  }

  @Test
  void itStartsTheJarWithTheArgumentsAsTheyAre() throws Exception {
    var launch = launch(temp, clone.resolve("runner"), "check", "two words", "*");

    assertThat(launch.code()).isEqualTo(3);
    assertThat(launch.out())
        .contains("-Djavalings.home=" + real(clone) + "\n")
        .contains("\n-jar\n" + real(clone).resolve("target/javalings.jar"))
        .endsWith("\ncheck\ntwo words\n*\n");
    assertThat(launch.err()).isEmpty();
  }

  @Test
  void itCanBeCalledThroughLinksFromAnywhere() throws Exception {
    var link = Files.createSymbolicLink(temp.resolve("link"), clone.resolve("runner"));
    var second = Files.createSymbolicLink(tools.resolve("javalings"), Path.of("../link"));

    assertThat(launch(Path.of("/"), second).out()).contains("-Djavalings.home=" + real(clone));
    assertThat(launch(clone, Path.of("./runner")).out())
        .contains("-Djavalings.home=" + real(clone));
    assertThat(launch(clone.resolve("src"), Path.of("../runner")).code()).isEqualTo(3);
    assertThat(link).isSymbolicLink();
  }

  @Test
  void anOldJdkInJavaHomeIsPassedOverForTheOneThatThePathLeadsTo() throws Exception {
    Files.createSymbolicLink(tools.resolve("java"), jdk.resolve("bin/java"));
    jdk = jdk(temp.resolve("jdk17"), "17.0.15");
    script(jdk.resolve("bin/java"), "echo wrong java");

    assertThat(launch(temp, clone.resolve("runner")).out())
        .contains("-jar")
        .doesNotContain("wrong");
  }

  @Test
  void theJarIsBuiltWhenASourceIsNewer() throws Exception {
    old(clone.resolve("target/javalings.jar"));
    Files.writeString(clone.resolve("src/main/A.java"), "class A { int changed; }");

    var launch = launch(temp, clone.resolve("runner"));

    assertThat(launch.err()).startsWith("Building Javalings, once ").endsWith(" done.\n");
    assertThat(clone.resolve("target/build.log"))
        .content()
        .contains("-Dquick")
        .contains("package in " + real(clone) + " on " + jdk);
    assertThat(launch(temp, clone.resolve("runner")).err()).isEmpty();
  }

  @Test
  void ofTwoStartsAtOnceOneBuildsAndTheOtherWaits() throws Exception {
    Files.delete(clone.resolve("target/javalings.jar"));
    script(
        tools.resolve("mvn"),
        "echo build >>../builds; until [ -e ../go ]; do sleep 0.05; done; echo jar >target/javalings.jar");
    // Long enough for the other to look while Maven has ended and the build has not.
    script(tools.resolve("touch"), "sleep 2.5; exec /usr/bin/touch \"$@\"");
    var first = CompletableFuture.supplyAsync(this::launched);
    await(() -> Files.exists(temp.resolve("builds")), "the first build");
    var second = process(temp, clone.resolve("runner"));
    var said = new BufferedReader(new InputStreamReader(second.getErrorStream(), UTF_8));
    assertThat(said.readLine()).contains("Another ./runner is building Javalings");
    Files.createFile(temp.resolve("go"));

    assertThat(first.get(20, TimeUnit.SECONDS).code()).isEqualTo(3);
    assertThat(second.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isEqualTo(3);
    assertThat(temp.resolve("builds")).hasContent("build");
    assertThat(clone.resolve("target/building")).doesNotExist();
  }

  @Test
  void anEmptyJarIsBuiltAnew() throws Exception {
    Files.writeString(clone.resolve("target/javalings.jar"), "");

    assertThat(launch(temp, clone.resolve("runner")).err()).contains("Building Javalings, once ");
    assertThat(clone.resolve("target/javalings.jar")).hasContent("jar");
  }

  @Test
  void aBuildThatLeavesNoJarHasFailed() throws Exception {
    Files.delete(clone.resolve("target/javalings.jar"));
    script(tools.resolve("mvn"), "echo nothing was done");

    var launch = launch(temp, clone.resolve("runner"));

    assertThat(launch.code()).isEqualTo(4);
    assertThat(launch.err()).contains("The build failed").contains("nothing was done");
  }

  @Test
  void theLockOfAKilledBuildIsTakenOverAndItsHalfMadeJarIsNotTrusted() throws Exception {
    var lock = Files.createDirectories(clone.resolve("target/building"));
    Files.writeString(lock.resolve("pid"), Long.toString(deadProcess()));

    var launch = launch(temp, clone.resolve("runner"));

    assertThat(launch.code()).isEqualTo(3);
    assertThat(launch.err()).contains("Building Javalings, once ").contains(" done.");
    assertThat(lock).doesNotExist();
  }

  private static long deadProcess() throws Exception {
    var process = new ProcessBuilder("true").start();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    return process.pid();
  }

  private Launch launched() {
    try {
      return launch(temp, clone.resolve("runner"));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(BooleanSupplier wanted, String what) {
    var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!wanted.getAsBoolean()) {
      assertThat(System.nanoTime()).as("the time until " + what).isLessThan(limit);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }

  @Test
  void aBuildDoesNotWriteOverTheJarThatSomebodyRuns() throws Exception {
    var jar = clone.resolve("target/javalings.jar");
    var running = Files.createLink(temp.resolve("what a running program has open"), jar);
    old(jar);
    Files.writeString(clone.resolve("src/main/A.java"), "class A { int changed; }");
    script(tools.resolve("mvn"), "echo anew >target/javalings.jar");

    launch(temp, clone.resolve("runner"));

    assertThat(jar).hasContent("anew");
    assertThat(running).hasContent("jar");
  }

  @Test
  void theJarIsBuiltWhenThereIsNone() throws Exception {
    Files.delete(clone.resolve("target/javalings.jar"));
    Files.delete(clone.resolve("target"));

    assertThat(launch(temp, clone.resolve("runner")).out()).contains("-jar");
  }

  @Test
  void aFailedBuildShowsItsLastWordsAndWhereTheRestIs() throws Exception {
    Files.delete(clone.resolve("target/javalings.jar"));
    script(tools.resolve("mvn"), "echo 'no network'; exit 1");

    var launch = launch(temp, clone.resolve("runner"));

    assertThat(launch.code()).isEqualTo(4);
    assertThat(launch.err())
        .contains("The build failed")
        .contains("build.log")
        .contains("no network");
  }

  @Test
  void withoutMavenItSaysHowToGetIt() throws Exception {
    Files.delete(clone.resolve("target/javalings.jar"));
    Files.delete(tools.resolve("mvn"));

    var launch = launch(temp, clone.resolve("runner"));

    assertThat(launch.code()).isEqualTo(4);
    assertThat(launch.err())
        .isEqualTo(
            "Javalings is built with Maven 3.8 or newer, and there is none:"
                + " sdk install maven (https://sdkman.io).\n");
  }

  @Test
  void aCacheIsUsedOnlyWhenItWasMadeOfTheJarAndIsNewer() throws Exception {
    var cache = Files.writeString(clone.resolve("target/javalings.aot"), "cache");
    var jar = clone.resolve("target/javalings.jar");
    old(jar);
    assertThat(launch(temp, clone.resolve("runner")).out()).doesNotContain("-XX:AOTCache=");
    Files.createLink(clone.resolve("target/javalings.aot.of"), jar);
    assertThat(launch(temp, clone.resolve("runner")).out()).contains("-XX:AOTCache=");

    old(cache);
    Files.writeString(jar, "newer");
    assertThat(launch(temp, clone.resolve("runner")).out()).doesNotContain("-XX:AOTCache=");
  }

  private Launch launch(Path directory, Path runner, String... args) throws Exception {
    var process = process(directory, runner, args);
    var out = new String(process.getInputStream().readAllBytes(), UTF_8);
    var err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return new Launch(process.exitValue(), out, err);
  }

  private Process process(Path directory, Path runner, String... args) throws IOException {
    var command = new java.util.ArrayList<>(List.of("/bin/sh", runner.toString()));
    command.addAll(List.of(args));
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME", jdk.toString(),
                "HOME", temp.resolve("home").toString(),
                "PATH", tools + ":" + basics()));
    var process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  /** What a POSIX system has, without a Java, a Maven or a package manager. */
  private Path basics() throws IOException {
    var basics = temp.resolve("basics");
    if (!Files.exists(basics)) {
      Files.createDirectories(basics);
      for (var name : BASICS) {
        script(basics.resolve(name), "PATH=/usr/bin:/bin; exec %s \"$@\"".formatted(name));
      }
    }
    return basics;
  }

  private static Path jdk(Path folder, String version) throws IOException {
    Files.createDirectories(folder.resolve("bin"));
    Files.writeString(
        folder.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
    script(folder.resolve("bin/javac"), "exit 0");
    script(folder.resolve("bin/java"), "printf '%s\\n' \"$@\"; exit 3");
    return folder;
  }

  private static void script(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static void old(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
  }

  private static Path real(Path path) throws IOException {
    return path.toRealPath();
  }
}
