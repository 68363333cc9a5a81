package javalings.borrowck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's folder, plain javac, and the two jars: nothing else of this project is there. */
@Tag("long")
final class PublishedJarsTest {
  private static final String WRONG =
      """
      package shop;

      import javalings.own.Move;

      final class Till {
        @Move static final class Order {}

        static void take(Order order) {}

        static void twice(Order order) {
          take(order);
          take(order);
        }
      }
      """;

  private static final String RIGHT =
      """
      package shop;

      import java.util.function.Supplier;
      import javalings.own.Borrowed;
      import javalings.own.Move;
      import javalings.own.Owned;

      final class Till {
        @Move static final class Order {
          private final Owned<String> note = Owned.of("gift");

          String note() {
            return note.get();
          }
        }

        static int length(@Borrowed Order order) {
          return order.note().length();
        }

        static Supplier<String> later(Order order) {
          return Owned.moving(() -> order.note());
        }

        public static void main(String[] words) {
          var order = new Order();
          System.out.println(length(order) + later(order).get());
        }
      }
      """;

  @TempDir static Path logs;
  @TempDir Path folder;

  @BeforeAll
  static void makesThem() throws Exception {
    new PublishedJars(logs).make();
  }

  @Test
  void plainJavacFindsWhatIsWrong() throws Exception {
    var said = compile(WRONG, "-XDcompilePolicy=simple");
    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.text())
        .contains("Till.java:12: error: [E0382] use of moved value: `order`", "1 error");
  }

  @Test
  void whatIsRightCompilesWithoutAWarningAndRunsWithTheWordsAlone() throws Exception {
    var said = compile(RIGHT, "-XDcompilePolicy=simple", "-Xlint:all", "-Werror");
    assertThat(said.text()).isEmpty();
    var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    var path = PublishedJars.OWN + File.pathSeparator + "classes";
    var ran = new PublishedJars(logs).run(folder, List.of(java, "-cp", path, "shop.Till"));
    assertThat(ran.text().strip()).isEqualTo("4gift");
  }

  @Test
  void aProjectForAnOlderJavaIsCheckedToo() throws Exception {
    var said = compile(WRONG, "-XDcompilePolicy=simple", "--release", "17");
    assertThat(said.text()).contains("error: [E0382]", "1 error");
  }

  @Test
  void aModuleMayRequireTheWords() throws Exception {
    Files.writeString(
        folder.resolve("module-info.java"), "module shop { requires javalings.own; }");
    var said =
        javac(RIGHT, List.of("module-info.java", "--module-path", PublishedJars.OWN.toString()));
    assertThat(said.text()).doesNotContain("error");
    assertThat(said.exitCode()).isZero();
  }

  @Test
  void eachJarHoldsWhatItIsForAndPointsToNoOther() throws IOException {
    assertThat(names(PublishedJars.OWN))
        .allMatch(name -> name.matches("javalings/own/\\w+(-info)?\\.class"));
    assertThat(names(PublishedJars.BORROWCK))
        .allMatch(name ->
            name.matches(
                "javalings/(borrowck|jdk|model)/.*|META-INF/services/com.sun.source.util.Plugin"))
        .noneMatch(name -> name.matches("javalings/(borrowck/dump|model/(Job|Verdict).*)/?.*"));
    assertThat(Files.size(PublishedJars.OWN)).isLessThan(16_000);
    assertThat(Files.size(PublishedJars.BORROWCK)).isLessThan(1_000_000);
    for (var jar : List.of(PublishedJars.OWN, PublishedJars.BORROWCK)) {
      try (var file = new JarFile(jar.toFile())) {
        var manifest = file.getManifest().getMainAttributes();
        assertThat(manifest.getValue("Class-Path")).isNull();
        assertThat(manifest.getValue("Main-Class")).isNull();
      }
    }
  }

  /** jdeps names what is missing; annotations that are not there are no harm. */
  @Test
  void noClassOfTheCheckerLacksAnother() throws Exception {
    var jdeps = Path.of(System.getProperty("java.home"), "bin/jdeps").toString();
    var command = List.of(jdeps, "--missing-deps", PublishedJars.BORROWCK.toString());
    var said = new PublishedJars(logs).run(folder, command);
    assertThat(said.text().lines().filter(line -> line.contains("->")))
        .allMatch(
            line -> line.contains("-> org.jspecify.annotations.") || line.contains("not found"));
    assertThat(said.text()).doesNotContain("-> javalings.");
  }

  private PublishedJars.Said compile(String text, String... more) throws Exception {
    var words = new ArrayList<>(List.of("-cp", PublishedJars.OWN.toString()));
    words.addAll(Arrays.asList(more));
    return javac(text, words);
  }

  private PublishedJars.Said javac(String text, List<String> more) throws Exception {
    Files.createDirectories(folder.resolve("shop"));
    Files.writeString(folder.resolve("shop/Till.java"), text);
    var words =
        new ArrayList<>(
            List.of("-processorpath", PublishedJars.BORROWCK.toString(), "-Xplugin:Javalings"));
    words.addAll(more);
    words.addAll(List.of("-d", "classes", "shop/Till.java"));
    return new PublishedJars(logs).javac(folder, words.toArray(String[]::new));
  }

  private static List<String> names(Path jar) throws IOException {
    try (var file = new JarFile(jar.toFile())) {
      return file.stream()
          .filter(entry -> !entry.isDirectory())
          .map(JarEntry::getName)
          .filter(name -> !name.equals("META-INF/MANIFEST.MF"))
          .toList();
    }
  }
}
