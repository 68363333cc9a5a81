package javalings.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.Golden;
import javalings.course.MiniCourse;
import javalings.workspace.Installation;
import javalings.workspace.Workspace;
import javalings.workspace.WorkspaceUpdater;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole transcripts of commands. A scenario is a folder with {@code commands.txt}: command lines,
 * and what a person does between them: {@code solve NAME}, {@code delete FILE}, {@code program
 * NAME}, {@code break}.
 */
class CliGoldenTest {

  private static final Path SCENARIOS = Path.of("src/test/golden/cli");

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> transcripts() throws IOException {
    try (var folders = Files.list(SCENARIOS)) {
      Map<String, Supplier<String>> texts =
          folders.collect(
              Collectors.toMap(
                  folder -> folder.getFileName() + "/expected.txt",
                  folder -> () -> transcript(folder.getFileName().toString())));
      for (var folder : List.copyOf(texts.keySet())) {
        var commands = folder.replace("expected", "commands");
        texts.put(commands, () -> read(SCENARIOS.resolve(commands)));
      }
      return Golden.of("cli").tests(texts);
    }
  }

  private String transcript(String scenario) {
    var course = MiniCourse.copyTo(temp.resolve(scenario));
    return read(SCENARIOS.resolve(scenario).resolve("commands.txt"))
        .lines()
        .map(line -> step(course, line))
        .collect(Collectors.joining("\n"));
  }

  private static String step(MiniCourse course, String line) {
    var words = line.split(" ", -1);
    switch (words[0]) {
      case "solve" -> solve(course, words[1]);
      case "program" -> program(course, words[1]);
      case "delete" -> delete(course, words[1]);
      case "break" ->
          course
              .delete("src/checks/01_first/Sum1Check.java")
              .replace("hints/02_more/Loop1.md", "## Hint 2", "## Hint 3")
              .replace("exercises/course.json", "\"threads\"", "\"thread\"");
      default -> {
        return shown(course, line, words);
      }
    }
    return "# " + line + "\n";
  }

  private static String shown(MiniCourse course, String line, String[] words) {
    var run = CommandRun.in(course.root(), course.root(), words);
    var out = run.out() + (run.err().isEmpty() ? "" : "--- stderr\n" + run.err());
    return "$ ./runner %s\n%s=> %d\n".formatted(line, steady(course, out), run.code());
  }

  /** What differs from one run to the next has a fixed form here. */
  private static String steady(MiniCourse course, String text) {
    return text.replace(course.root().toString(), "COURSE")
        .replaceAll(" *(\u001b\\[2m)?\\d+(\\.\\d+)? m?s(?=\u001b|\n)", " $1TIME")
        .replaceAll("\"millis\":\\d+", "\"millis\":0")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "NOW")
        .replaceAll("\\d{4}-\\d\\d-\\d\\d", "DAY-OF-NOW");
  }

  private static void solve(MiniCourse course, String name) {
    var from = course.root().resolve("src/solutions/01_first").resolve(name + ".java");
    var to = filled(course).exercises().resolve("01_first").resolve(name + ".java");
    write(to, read(from));
  }

  private static void program(MiniCourse course, String name) {
    var file = name + ".java";
    write(course.root().resolve(file), read(Path.of("src/test/interleave", file)));
  }

  private static void delete(MiniCourse course, String file) {
    try {
      Files.delete(filled(course).exercises().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Workspace filled(MiniCourse course) {
    var home = new Installation(course.root());
    try {
      var folder = course.course();
      new WorkspaceUpdater(home.workspace(), folder, folder.load(), home).refresh();
      return home.workspace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
