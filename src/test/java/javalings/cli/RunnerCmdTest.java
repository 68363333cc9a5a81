package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be known of the launcher for Windows where there is none. */
class RunnerCmdTest {

  private static final Path COURSE = Path.of("runner.cmd");
  private static final Path WORKSPACE =
      Path.of("src/main/resources/javalings/workspace/runner.cmd");

  /** The name of an environment variable that means something to others: git reads HOME. */
  private static final Pattern TAKEN = Pattern.compile("(?i)set \"(home|path|temp|tmp|java)=");

  /** Windows has no caches of classes. */
  private static final Pattern CACHES = Pattern.compile("AOTCache|SharedArchive|Xlog:(cds|aot)");

  @Test
  void startsJavaAsTheOtherLauncherDoes() throws IOException {
    assertThat(flags(COURSE)).isNotEmpty().isEqualTo(flags(Path.of("runner")));
  }

  @Test
  void buildsAsTheOtherLauncherDoes() throws IOException {
    assertThat(maven(COURSE)).isNotEmpty().isEqualTo(maven(Path.of("runner")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"runner.cmd", "src/main/resources/javalings/workspace/runner.cmd"})
  void goesToLabelsThatAreThere(String file) throws IOException {
    var text = Files.readString(Path.of(file));
    var wanted = all("(?:goto |call :)(\\w+)", text);
    assertThat(wanted).isNotEmpty();
    assertThat(all("(?m)^:(\\w+)", text)).containsAll(wanted).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"runner.cmd", "src/main/resources/javalings/workspace/runner.cmd"})
  void takesNoVariableThatMeansSomethingToOthers(String file) throws IOException {
    assertThat(Files.readString(Path.of(file))).doesNotContainPattern(TAKEN);
  }

  /** A block ends at the first bracket, and a folder's name may have one: Program Files (x86). */
  @Test
  void namesNoFolderInABlock() throws IOException {
    for (var file : List.of(COURSE, WORKSPACE)) {
      assertThat(all("(?ms)^if [^\r\n]*\\($(.*?)^\\)", Files.readString(file)))
          .noneMatch(block -> block.contains("%"));
    }
  }

  private static List<String> flags(Path launcher) throws IOException {
    return all("(-X[^\\s\"']+)", Files.readString(launcher)).stream()
        .filter(flag -> !CACHES.matcher(flag).find())
        .toList();
  }

  private static List<String> maven(Path launcher) throws IOException {
    return all("mvn (-q .* package)", Files.readString(launcher));
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(it -> it.group(1)).toList();
  }
}
