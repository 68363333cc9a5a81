package javalings.borrowck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for users, the Maven project and the Gradle project say the same. */
final class SampleBuildsTest {
  private static final Path PAGE = Path.of("src/docs/borrowck.md");
  private static final Path MAVEN = Path.of("src/test/samples/maven");
  private static final Path GRADLE = Path.of("src/test/samples/gradle");

  @Test
  void mavenAndGradleHandTheSameArgumentsToJavac() throws IOException {
    var maven = Files.readString(MAVEN.resolve("pom.xml"));
    var gradle = Files.readString(GRADLE.resolve("build.gradle"));
    var list = found("compilerArgs \\+= \\[(.*)]", gradle).getFirst();
    assertThat(found("'([^']*)'", list)).isEqualTo(found("<arg>(.*)</arg>", maven)).hasSize(2);
  }

  @Test
  void bothHaveTheWordsOnTheClassPathAndTheCheckerOnTheProcessorPath() throws IOException {
    var maven = Files.readString(MAVEN.resolve("pom.xml"));
    var gradle = Files.readString(GRADLE.resolve("build.gradle"));
    assertThat(found("(?s)<dependency>.*?<artifactId>(.*?)</artifactId>", maven))
        .containsExactly("javalings-own");
    assertThat(found("(?s)<path>.*?<artifactId>(.*?)</artifactId>", maven))
        .containsExactly("javalings-borrowck");
    assertThat(found("implementation files\\('libs/(.*).jar'\\)", gradle))
        .containsExactly("javalings-own");
    assertThat(found("annotationProcessor files\\('libs/(.*).jar'\\)", gradle))
        .containsExactly("javalings-borrowck");
  }

  @Test
  void bothProjectsHaveTheSameSources() throws IOException {
    for (var name : List.of("Cart", "Order", "Till")) {
      var file = "src/main/java/shop/" + name + ".java";
      assertThat(GRADLE.resolve(file)).hasSameTextualContentAs(MAVEN.resolve(file));
    }
  }

  @Test
  void thePageShowsWhatIsInTheSamples() throws IOException {
    var page = Files.readString(PAGE);
    assertThat(block("groovy", page)).isEqualTo(Files.readString(GRADLE.resolve("build.gradle")));
    var pom = Files.readString(MAVEN.resolve("pom.xml")).replaceAll("\\s+", "");
    for (var part : block("xml", page).split("\n\n", -1)) {
      assertThat(pom).contains(part.replaceAll("\\s+", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"javalings-own", "javalings-borrowck"})
  void whatIsPublishedHasTheVersionOfTheBuild(String artifact) throws IOException {
    var build = Files.readString(Path.of("pom.xml"));
    var pom = Files.readString(Path.of("src/release", artifact + ".pom"));
    var version = "<version>(.*)</version>";
    assertThat(found(version, pom)).containsExactly(found(version, build).getFirst());
    assertThat(found("<artifactId>(.*)</artifactId>", pom)).containsExactly(artifact);
    assertThat(pom).contains("<name>", "<description>", "<license>").doesNotContain("<dependency>");
    assertThat(Files.readString(MAVEN.resolve("pom.xml")))
        .contains("<artifactId>" + artifact + "</artifactId>")
        .contains(found(version, pom).getFirst());
  }

  private static String block(String language, String page) {
    return found("(?s)```" + language + "\n(.*?)```", page).getFirst();
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(it -> it.group(1)).toList();
  }
}
