package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javalings.course.Json;
import javalings.course.MiniCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands that are killed at a random moment, or find no room for what they write: every file is
 * the old or the new one and whole, and no text of the learner's is lost.
 */
@EnabledOnOs(OS.LINUX)
class CutShortTest {

  private static final String SUM = "exercises/01_first/Sum1.java";
  private static final String LOOP = "exercises/02_more/Loop1.java";

  /** Longer than a command takes on a quiet machine, in milliseconds. */
  private static final int LONGEST = 900;

  private final Random random = new Random(Long.getLong("seed", 15));

  @TempDir Path temp;
  private MiniCourse course;
  private Path workspace;
  private String solution;
  private String loop;
  private int version;

  @BeforeEach
  void makeAWorkspace() throws Exception {
    course = MiniCourse.copyTo(temp.resolve("course"));
    workspace = temp.resolve("mine");
    solution = Files.readString(course.root().resolve("src/solutions/01_first/Sum1.java"));
    loop = Files.readString(course.root().resolve(LOOP));
    assertThat(start("", "init", workspace.toString()).waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void nothingIsLostInAFew() throws Exception {
    cut(3);
  }

  @Test
  @Tag("long")
  void nothingIsLostInAThousand() throws Exception {
    cut(Integer.getInteger("cuts", 1000));
  }

  private void cut(int rounds) throws Exception {
    for (var round = 0; round < rounds; round++) {
      var mine = save(round);
      var solvedBefore = progress().contains("\"solved\"");
      cutShort(List.of(commands().get(random.nextInt(commands().size()))), round);
      assertThat(everyText(SUM)).as("round " + round).contains(mine);
      assertThat(Files.readString(workspace.resolve(SUM))).isIn(mine, starter(SUM));
      assertThat(Files.readString(workspace.resolve(LOOP))).isIn(versions());
      assertThat(Files.readString(workspace.resolve("README.md")))
          .endsWith("it travels with you.\n");
      for (var name : List.of("progress.json", "delivered.json", "config.json")) {
        whole(workspace.resolve(".javalings").resolve(name));
      }
      assertThat(solvedBefore && !progress().contains("Sum1")).as("round " + round).isFalse();
      if (round % 5 == 0) {
        initCutShort(round);
      }
    }
  }

  private static List<String> commands() {
    return List.of("check Sum1", "check Hello1", "reset Sum1", "watch --json", "list", "hint Sum1");
  }

  /** A right answer that nobody has written before. */
  private String save(int round) throws IOException {
    var text = solution + "// mine, " + round + "\n";
    var draft = Files.writeString(temp.resolve("draft"), text);
    Files.move(draft, workspace.resolve(SUM), StandardCopyOption.ATOMIC_MOVE);
    if (random.nextBoolean()) { // an update of the course
      course.write(LOOP, loop + "// version " + ++version + "\n");
    }
    return text;
  }

  private void cutShort(List<String> command, int round) throws Exception {
    var words = new ArrayList<>(List.of(command.getFirst().split(" ", -1)));
    words.addAll(List.of("--workspace", workspace.toString()));
    var isFull = random.nextInt(3) == 0;
    var limit = isFull ? "ulimit -f " + random.nextInt(12) + "; " : "";
    var process = start(limit, words.toArray(String[]::new));
    var delay = isFull && !words.contains("watch") ? 60_000 : random.nextInt(LONGEST);
    if (!process.waitFor(delay, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("round " + round).isTrue();
    }
  }

  /** A first start that was cut short leaves whole files, and the next one completes it. */
  private void initCutShort(int round) throws Exception {
    var fresh = temp.resolve("fresh" + round);
    var process = start("", "init", fresh.toString());
    if (!process.waitFor(200 + random.nextInt(LONGEST), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
      process.waitFor(20, TimeUnit.SECONDS);
    }
    for (var file : List.of(SUM, LOOP)) {
      if (Files.exists(fresh.resolve(file))) {
        assertThat(fresh.resolve(file)).hasSameTextualContentAs(course.root().resolve(file));
      }
    }
    assertThat(start("", "init", fresh.toString()).waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(fresh.resolve(LOOP)).hasSameTextualContentAs(course.root().resolve(LOOP));
    assertThat(fresh.resolve("runner")).isExecutable();
  }

  private Process start(String limit, String... words) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                "javalings.cli.Main"));
    command.addAll(List.of(words));
    command.addAll(List.of("--course", course.root().toString()));
    var shell = new ArrayList<>(List.of("sh", "-c", limit + "exec \"$@\"", "sh"));
    shell.addAll(command);
    var process =
        new ProcessBuilder(shell)
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    return process;
  }

  private String starter(String path) throws IOException {
    return Files.readString(course.root().resolve(path));
  }

  private Set<String> versions() {
    return Stream.concat(
            Stream.of(loop),
            Stream.iterate(1, it -> it <= version, it -> it + 1)
                .map(it -> loop + "// version " + it + "\n"))
        .collect(java.util.stream.Collectors.toSet());
  }

  /** Where the learner's file is, and where it was put aside. */
  private List<String> everyText(String path) throws IOException {
    var texts = new ArrayList<String>();
    texts.add(Files.readString(workspace.resolve(path)));
    var aside = workspace.resolve(".javalings/before-reset").resolve(path).getParent();
    if (aside != null && Files.isDirectory(aside)) {
      try (var files = Files.list(aside)) {
        for (var file : files.toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }

  private String progress() throws IOException {
    var file = workspace.resolve(".javalings/progress.json");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static void whole(Path file) throws Exception {
    if (Files.exists(file)) {
      assertThat(Json.read(Files.readString(file))).isInstanceOf(Json.Members.class);
    }
  }
}
