package javalings.engine.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

  /** The smallest program of this package that starts and ends by itself. */
  public static final class Program {
    private Program() {}

    public static void main(String[] args) {}
  }

  /** A training run that never ends, in a process of its own. */
  public static final class Endless {
    private Endless() {}

    public static void main(String[] args) throws Exception {
      var cache = new AotCache(Path.of(args[0], "endless.aot"), Path.of(args[0], "program.jar"));
      cache.train(java("-cp", args[1], Sleeper.class.getName()));
    }
  }

  /** Does nothing, for ever. */
  public static final class Sleeper {
    private Sleeper() {}

    public static void main(String[] args) {
      while (true) {
        LockSupport.park();
      }
    }
  }

  private final Path jar;
  private final AotCache cache;

  AotCacheTest(@TempDir Path folder) throws IOException {
    jar = folder.resolve("program.jar");
    cache = new AotCache(folder.resolve("program.aot"), jar);
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    var name = Program.class.getName().replace('.', '/') + ".class";
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        var in = Program.class.getClassLoader().getResourceAsStream(name)) {
      out.putNextEntry(new ZipEntry(name));
      assertThat(in).isNotNull();
      in.transferTo(out);
    }
  }

  private static List<String> java(String... arguments) {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of(arguments));
    return words;
  }

  @Test
  void aTrainingRunMakesACacheThatTheNextStartCanUse() throws Exception {
    assertThat(cache.usable()).isEmpty();
    assertThat(cache.train(java("-cp", jar.toString(), Program.class.getName()))).isTrue();
    assertThat(cache.usable()).contains(cache.file());
    var start =
        new ProcessBuilder(
                java(
                    "-XX:AOTMode=on",
                    "-XX:AOTCache=" + cache.file(),
                    "-cp",
                    jar.toString(),
                    Program.class.getName()))
            .inheritIO()
            .start();
    assertThat(start.waitFor()).isZero();
    try (var left = Files.list(jar.getParent())) {
      assertThat(left)
          .containsExactlyInAnyOrder(
              jar, cache.file(), cache.file().resolveSibling("program.aot.of"));
    }
  }

  @Test
  void aCacheOlderThanItsJarIsNotUsed() throws Exception {
    Files.writeString(cache.file(), "old");
    Files.setLastModifiedTime(cache.file(), FileTime.from(Instant.EPOCH));
    assertThat(cache.usable()).isEmpty();
  }

  /** An update that is unpacked over the old program may bear a date of before. */
  @Test
  void aCacheOfAJarThatWasReplacedIsNotUsedWhateverTheDates() throws Exception {
    assertThat(cache.train(java("-cp", jar.toString(), Program.class.getName()))).isTrue();
    var other = Files.copy(jar, jar.resolveSibling("other.jar"));
    Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));
    Files.move(other, jar, StandardCopyOption.REPLACE_EXISTING);
    assertThat(cache.usable()).isEmpty();
  }

  @Test
  void aCacheThatIsNamedByItsJarIsUsedAlsoWhereTheJarIsDatedTomorrow() throws Exception {
    var named = AotCache.named(jar.resolveSibling(""), "program", jar, List.of());
    Files.writeString(named.file(), "cache");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plus(Duration.ofDays(1))));
    assertThat(named.usable()).isPresent();
  }

  /** Java 25 would load the old classes. */
  @Test
  void aCacheOfAnotherJarOrOtherFlagsHasAnotherName() throws Exception {
    var folder = jar.resolveSibling("");
    var one = AotCache.named(folder, "program", jar, List.of("-Xmx64m"));
    assertThat(AotCache.named(folder, "program", jar, List.of("-Xmx64m"))).isEqualTo(one);
    assertThat(AotCache.named(folder, "program", jar, List.of("-Xmx65m"))).isNotEqualTo(one);
    var time = Files.getLastModifiedTime(jar);
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("Other.class"));
    }
    Files.setLastModifiedTime(jar, time);
    assertThat(AotCache.named(folder, "program", jar, List.of("-Xmx64m"))).isNotEqualTo(one);
  }

  /** Killed, nobody can tidy up: half-made files stay, processes do not. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aTrainingDoesNotOutliveWhoeverWantedIt() throws Exception {
    var classes = System.getProperty("java.class.path");
    var trainer =
        new ProcessBuilder(
                java(
                    "-cp",
                    classes,
                    Endless.class.getName(),
                    jar.resolveSibling("").toString(),
                    classes))
            .inheritIO()
            .start();
    try {
      var training = awaitSleeper(trainer.toHandle());
      trainer.destroyForcibly();
      training.onExit().get(10, TimeUnit.SECONDS);
      assertThat(training.isAlive()).isFalse();
    } finally {
      trainer.descendants().forEach(ProcessHandle::destroyForcibly);
      trainer.destroyForcibly();
    }
  }

  private static ProcessHandle awaitSleeper(ProcessHandle trainer) {
    var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    var found = sleeper(trainer);
    while (found.isEmpty()) {
      assertThat(System.nanoTime()).as("the time until the training runs").isLessThan(limit);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      found = sleeper(trainer);
    }
    return found.get();
  }

  private static Optional<ProcessHandle> sleeper(ProcessHandle trainer) {
    return trainer
        .descendants()
        .filter(one -> one.info().command().orElse("").endsWith("java"))
        .findFirst();
  }

  @Test
  void whatAKilledTrainingLeftIsTidiedUpByTheNext() throws Exception {
    var killed = new ProcessBuilder(java("-version")).start();
    killed.destroyForcibly().waitFor();
    var left =
        Files.writeString(jar.resolveSibling("program.aot." + killed.pid() + ".config"), "half");
    var mine = Files.writeString(jar.resolveSibling("program.aot.txt"), "not half-made");
    assertThat(cache.train(java("-cp", jar.toString(), "NoSuchProgram"))).isFalse();
    assertThat(left).doesNotExist();
    assertThat(mine).exists();
  }

  @Test
  void aProgramWithoutAJarIsNotTrained() throws Exception {
    var none = new AotCache(cache.file(), jar.resolveSibling("none.jar"));
    assertThat(none.train(java("-cp", jar.toString(), Program.class.getName()))).isFalse();
    assertThat(cache.file()).doesNotExist();
  }

  @Test
  void aTrainingThatFailsLeavesNothingBehind() throws Exception {
    assertThat(cache.train(java("-cp", jar.toString(), "NoSuchProgram"))).isFalse();
    try (var left = Files.list(jar.getParent())) {
      assertThat(left).containsExactly(jar);
    }
  }
}
