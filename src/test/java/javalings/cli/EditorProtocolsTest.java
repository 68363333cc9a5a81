package javalings.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Editors that read along: the task of VS Code, and the example client of watch --json. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // reading is not interrupted
class EditorProtocolsTest {

  private static final String BROKEN =
      "class Hello1 {\n  int size = \"a\";\n  void f() { none(); }\n}\n";

  @TempDir Path folder;
  private Path workspace;
  private Path exercise;

  @BeforeEach
  void makeAWorkspace() {
    workspace = folder.resolve("work");
    exercise = workspace.resolve("exercises/01_first/Hello1.java");
  }

  @Test
  void theTaskOfVsCodeFindsWhatWatchPrints() throws Exception {
    var program = start(WatchProgram.command(workspace, "--plain"), "COLUMNS", "1000");
    try (var out = reader(program)) {
      var task = new Task(Path.of("src/main/resources/javalings/workspace/vscode-tasks.json"));
      verdict(out, task);
      assertThat(workspace.resolve(".vscode/tasks.json")).exists();
      save(BROKEN);
      assertThat(task.problems(verdict(out, task)))
          .containsExactly(
              "error incompatible-types exercises/01_first/Hello1.java:2:14",
              "error unknown-name exercises/01_first/Hello1.java:3:14");
    } finally {
      program.destroyForcibly();
    }
  }

  /** The lines of the next verdict, from the one that begins it to the one that ends it. */
  private static List<String> verdict(BufferedReader out, Task task) throws IOException {
    var lines = new ArrayList<String>();
    awaitLine(out, line -> Pattern.compile(task.begins()).matcher(line).find());
    awaitLine(
        out,
        line -> {
          lines.add(line);
          return Pattern.compile(task.ends()).matcher(line).find();
        });
    return lines;
  }

  /**
   * A problem matcher as VS Code documents it: the patterns match lines that follow one another.
   */
  private record Task(JsonNode matcher) {

    Task(Path file) throws IOException {
      this(new JsonMapper().readTree(Files.readString(file)).at("/tasks/0/problemMatcher"));
    }

    String begins() {
      return matcher.at("/background/beginsPattern").stringValue();
    }

    String ends() {
      return matcher.at("/background/endsPattern").stringValue();
    }

    List<String> problems(List<String> lines) {
      var first = Pattern.compile(matcher.at("/pattern/0/regexp").stringValue());
      var second = Pattern.compile(matcher.at("/pattern/1/regexp").stringValue());
      var problems = new ArrayList<String>();
      for (var i = 0; i + 1 < lines.size(); i++) {
        var said = first.matcher(lines.get(i));
        var place = second.matcher(lines.get(i + 1));
        if (said.matches() && place.matches()) {
          var where = place.group(1) + ":" + place.group(2) + ":" + place.group(3);
          problems.add(said.group(1) + " " + said.group(2) + " " + where);
        }
      }
      return problems;
    }
  }

  @Test
  void theExampleClientPrintsEachVerdict() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/node")), "Node is installed");
    var words = String.join("' '", WatchProgram.command(workspace, "--json"));
    var runner = folder.resolve("runner");
    Files.writeString(runner, "#!/bin/sh\nexec '" + words + "'\n");
    assertThat(runner.toFile().setExecutable(true)).isTrue();
    Files.createDirectories(workspace);
    var client = Path.of("src/docs/editors/client.mjs").toAbsolutePath().toString();
    var program =
        start(List.of("/usr/bin/node", client, workspace.toString(), runner.toString()), "A", "b");
    try (var out = reader(program)) {
      awaitLine(out, line -> line.startsWith("Hello1: "));
      save(BROKEN);
      awaitLine(out, "Hello1 was saved"::equals);
      assertThat(out.readLine())
          .startsWith(exercise + ":2:14: error: incompatible types: ")
          .endsWith(" [compiler.err.prob.found.req]");
      awaitLine(out, line -> line.startsWith("Hello1: does-not-compile, "));
      program.getOutputStream().write("q\n".getBytes(UTF_8));
      program.getOutputStream().flush();
      awaitLine(out, "stopped"::equals);
      assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      program.destroyForcibly();
    }
  }

  private void save(String text) throws IOException {
    var draft = Files.writeString(folder.resolve("draft"), text);
    Files.move(draft, exercise, StandardCopyOption.REPLACE_EXISTING);
  }

  private Process start(List<String> words, String name, String value) throws IOException {
    var builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().put(name, value);
    return builder.redirectErrorStream(true).start();
  }

  private static BufferedReader reader(Process program) {
    return new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8));
  }

  private static void awaitLine(BufferedReader out, Predicate<String> wanted) throws IOException {
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      if (wanted.test(line)) {
        return;
      }
    }
    throw new AssertionError("the program ended before the line came");
  }
}
