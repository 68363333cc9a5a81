package javalings.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.course.Json;
import javalings.course.MiniCourse;
import javalings.workspace.Progress.Done;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two machines go on with the same workspace, and git merges what they have done. */
class ProgressMergeTest {

  private static final List<String> NAMES =
      IntStream.range(0, 24).mapToObj(i -> "Exercise" + (char) ('A' + i)).toList();

  private static final List<String> STYLES = List.of("merge", "diff3", "zdiff3");

  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();

  @Test
  void noSolvedMarkIsLost() throws Exception {
    merge(8);
  }

  @Test
  @Tag("long")
  void noSolvedMarkIsLostInTwoHundredMerges() throws Exception {
    merge(Integer.getInteger("merges", 200));
  }

  private void merge(int cases) throws Exception {
    Files.createDirectories(file().resolveSibling(""));
    git("init", "-q", "-b", "base");
    for (var number = 0; number < cases; number++) {
      merge(number, new Random(number));
    }
  }

  private void merge(int number, Random random) throws Exception {
    git("checkout", "-q", "--orphan", "base" + number);
    git("config", "merge.conflictStyle", STYLES.get(number % STYLES.size()));
    attributes(random.nextBoolean());
    var base = commit(changed(Progress.NOTHING, random, random.nextInt(20)));
    git("checkout", "-q", "-b", "here" + number);
    var here = commit(changed(base, random, 1 + random.nextInt(8)));
    git("checkout", "-q", "base" + number);
    var there = commit(changed(base, random, 1 + random.nextInt(8)));
    gitOrConflict("merge", "-q", "--no-edit", "here" + number);

    var course = MiniCourse.folder().load();
    var merged = new ProgressFile(new Workspace(folder), course, told::add);
    assertThat(solved(merged.read())).as("case " + number).containsAll(solved(here, there));
    assertThat(told).isEmpty();
    merged.update(it -> it.at(course.exercises().getFirst()));
    assertThat(Json.read(Files.readString(file()))).isInstanceOf(Json.Members.class);
    assertThat(solved(merged.read())).containsAll(solved(here, there));
    assertThat(file().getParent()).isDirectoryNotContaining("glob:**set-aside*");
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "merged");
  }

  private void attributes(boolean wanted) throws IOException {
    var file = folder.resolve(".gitattributes");
    try (var in = EditorFiles.class.getResourceAsStream("gitattributes")) {
      Files.write(file, wanted && in != null ? in.readAllBytes() : new byte[0]);
    }
  }

  private static Progress changed(Progress before, Random random, int changes) {
    var done = new TreeMap<>(before.exercises());
    for (var i = 0; i < changes; i++) {
      done.merge(
          NAMES.get(random.nextInt(NAMES.size())),
          new Done(
              random.nextBoolean()
                  ? java.util.Optional.of(Instant.ofEpochSecond(1_700_000_000L + random.nextInt()))
                  : java.util.Optional.empty(),
              random.nextInt(9),
              random.nextInt(4),
              random.nextBoolean(),
              false,
              random.nextInt(5) == 0),
          (old, now) -> old.solvedAt().isPresent() ? old : now);
    }
    return new Progress(java.util.Optional.of(NAMES.get(random.nextInt(NAMES.size()))), done);
  }

  private static List<String> solved(Progress... progress) {
    return Stream.of(progress)
        .flatMap(it -> it.exercises().entrySet().stream())
        .filter(it -> it.getValue().solvedAt().isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  private Progress commit(Progress progress) throws Exception {
    Files.writeString(file(), ProgressFileFormat.of(progress));
    git("add", "-A", "-f");
    git("commit", "-q", "--allow-empty", "-m", "progress");
    return progress;
  }

  private Path file() {
    return folder.resolve(".javalings/progress.json");
  }

  private void git(String... words) throws Exception {
    assertThat(gitOrConflict(words)).as(String.join(" ", words)).isZero();
  }

  private int gitOrConflict(String... words) throws Exception {
    var command = new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@b.c"));
    command.addAll(List.of(words));
    var process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).as(said).isTrue();
    return process.exitValue();
  }
}
