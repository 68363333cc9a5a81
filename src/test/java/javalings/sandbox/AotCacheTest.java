package javalings.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

  /** The smallest program of this package that starts and ends by itself. */
  public static final class Program {
    private Program() {}

    public static void main(String[] args) {}
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
      assertThat(left).containsExactlyInAnyOrder(jar, cache.file());
    }
  }

  @Test
  void aCacheOlderThanItsJarIsNotUsed() throws Exception {
    Files.writeString(cache.file(), "old");
    Files.setLastModifiedTime(cache.file(), FileTime.from(Instant.EPOCH));
    assertThat(cache.usable()).isEmpty();
  }

  @Test
  void aTrainingThatFailsLeavesNothingBehind() throws Exception {
    assertThat(cache.train(java("-cp", jar.toString(), "NoSuchProgram"))).isFalse();
    try (var left = Files.list(jar.getParent())) {
      assertThat(left).containsExactly(jar);
    }
  }
}
