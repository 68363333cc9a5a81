package javalings.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Saves that cost an engine each, one soon after the other: the engine that stood by is lost as
 * well, and the next one has only begun to start.
 */
@Tag("long")
@EnabledOnOs(OS.LINUX)
class LostEnginesTest {

  private static final int ROUNDS = 5;

  private static final Duration MOST = Duration.ofSeconds(1);

  private static final String LOOP = "for (int i = 0; i >= 0; i = i / 2) { }";

  @TempDir Path temp;
  private int saves;

  /** How long a save waits, and how long the whole program takes to start and judge one. */
  private record Round(Duration waited, Duration check) {

    boolean isQuick() {
      return waited.compareTo(check.compareTo(MOST) > 0 ? check : MOST) <= 0;
    }
  }

  /** On a busy machine, within the time of a whole {@code check}; other programs come and go. */
  @Test
  void theSaveAfterALoopAndAnExitIsJudgedWithinASecond() throws Exception {
    var workspace = temp.resolve("warm");
    var clone = BuiltClone.in(temp.resolve("clone")).withCaches(workspace);
    var words = List.of("watch", "--json", "--no-editor", "--workspace", workspace.toString());
    var watch = clone.start(temp, words);
    var rounds = new ArrayList<Round>();
    try (var out = new BufferedReader(new InputStreamReader(watch.getInputStream(), UTF_8))) {
      var _ = BuiltClone.next(out, "verdict");
      for (var round = 0; round < ROUNDS; round++) {
        rounds.add(new Round(lastOfThree(out, workspace), check(clone, workspace)));
      }
    } finally {
      watch.destroy();
      assertThat(watch.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
    System.out.println(rounds);
    assertThat(rounds).anyMatch(Round::isQuick);
  }

  private Duration check(BuiltClone clone, Path workspace) throws Exception {
    var start = System.nanoTime();
    var check = clone.start(workspace, List.of("check", "Hello1"));
    check.getInputStream().readAllBytes();
    assertThat(check.waitFor()).isEqualTo(ExitCode.NOT_SOLVED);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private Duration lastOfThree(BufferedReader out, Path workspace) throws IOException {
    assertThat(judged(out, workspace, "")).contains("\"outcome\":\"checks-fail\"");
    save(workspace, LOOP);
    var _ = BuiltClone.next(out, "saved");
    assertThat(judged(out, workspace, "System.exit(3);")).contains("System.exit(3)");
    var start = System.nanoTime();
    assertThat(judged(out, workspace, "")).contains("\"outcome\":\"checks-fail\"");
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private String judged(BufferedReader out, Path workspace, String statement) throws IOException {
    save(workspace, statement);
    var _ = BuiltClone.next(out, "saved");
    return BuiltClone.next(out, "verdict");
  }

  /** A wrong answer, which no save before has had. */
  private void save(Path workspace, String statement) throws IOException {
    var text =
        """
        class Hello1 {
          static String greet(String name) {
            %s // %d
            return name;
          }
        }
        """
            .formatted(statement, ++saves);
    var draft = Files.writeString(temp.resolve("draft"), text);
    Files.move(
        draft,
        workspace.resolve("exercises/01_first/Hello1.java"),
        StandardCopyOption.REPLACE_EXISTING);
  }
}
