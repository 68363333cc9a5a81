package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javalings.course.MiniCourse;
import javalings.model.ExerciseId;
import javalings.report.WatchJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that is printed for programs keeps to the schemas and is described in json.md. */
class SchemaTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir Path temp;
  private MiniCourse course;

  @BeforeEach
  void cloneTheCourse() {
    course = MiniCourse.copyTo(temp.resolve("clone"));
  }

  /** Every outcome that the miniature course can have, and one that is not there. */
  @Test
  void check() throws Exception {
    run("init", "clone/workspace");
    copySolution("01_first/Sum1.java");
    Files.delete(temp.resolve("clone/workspace/exercises/02_more/Parts1/Cart.java"));
    var json = holds("check", run("check", "--all", "--format", "json").out());

    assertThat(json.at("/exercises/1/points").asInt()).isEqualTo(2);
    assertThat(json.at("/exercises/1/message").asString()).contains(" pass");
    holds("list", run("list", "--json").out());
    for (var exercise : json.get("exercises")) {
      var verdict = exercise.toString();
      holds(
          "watch",
          "{\"format\":1,\"event\":\"verdict\",\"exercise\":\"E\",\"sourceHash\":\"h\",\"verdict\":%s}"
              .formatted(verdict));
    }
  }

  @Test
  void grade() throws Exception {
    for (var student : List.of("right", "wrong")) {
      var folder = temp.resolve("class").resolve(student).resolve("exercises/01_first");
      Files.createDirectories(folder);
      var tree = student.equals("right") ? "src/solutions/01_first" : "exercises/01_first";
      Files.copy(course.root().resolve(tree).resolve("Sum1.java"), folder.resolve("Sum1.java"));
    }
    Files.createDirectories(temp.resolve("class/nothing"));

    run("grade", "class", "--out", "out", "--only", "01_first", "--unsafe-no-os-sandbox");

    var lines = Files.readAllLines(temp.resolve("out/results.jsonl"));
    assertThat(lines).hasSize(3);
    for (var line : lines) {
      holds("grade", line);
    }
  }

  @Test
  void borrowck() throws Exception {
    var file =
        file(
            "Twice.java",
            """
            import javalings.own.Move;
            class Twice {
              @Move static class Key {}
              static void twice(Key key) { var a = key; var b = key; }
            }
            """);
    var json = holds("borrowck", run("borrowck", "--json", file).out());
    assertThat(json.at("/files/0/diagnostics/0/code").asString()).isEqualTo("E0382");
  }

  @Test
  void interleave() throws Exception {
    var file =
        file(
            "Race.java",
            """
            class Race {
              static int hits;
              public static void main(String[] args) throws Exception {
                var a = new Thread(() -> hits++);
                var b = new Thread(() -> hits++);
                a.start(); b.start(); a.join(); b.join();
                if (hits != 2) throw new AssertionError("lost");
              }
            }
            """);
    var json = holds("interleave", run("interleave", "--json", file).out());
    assertThat(json.at("/files/0/outcome").asString()).isEqualTo("data-race");
  }

  @Test
  void events() throws IOException {
    var id = new ExerciseId("01_first", "Hello1");
    holds("watch", WatchJson.saved(id, "h"));
    holds("watch", WatchJson.checking(id, "h"));
    holds("watch", WatchJson.trouble("Hello1", "its checks are missing"));
    holds("watch", WatchJson.stopped());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"exercises\":[],\"solved\":0,\"total\":0}",
        "{\"format\":2,\"exercises\":[],\"solved\":0,\"total\":0}",
        "{\"format\":1,\"exercises\":[{\"name\":\"A\",\"topic\":\"t\",\"points\":1,\"outcome\":\"solved\",\"message\":\"\",\"checks\":[],\"diagnostics\":[],\"frames\":[],\"notes\":[],\"output\":\"\",\"outputDropped\":0,\"millis\":1}],\"solved\":1,\"total\":1}"
      })
  void theSchemaRefusesWhatIsNoReportAndASolvedExerciseWithoutChecks(String text)
      throws IOException {
    assertThat(errors("check", text)).isNotEmpty();
  }

  @Test
  void theCommandListsAndPrintsThem() throws IOException {
    assertThat(run("schema").out().lines()).containsExactlyElementsOf(SchemaCommand.NAMES);
    for (var name : SchemaCommand.NAMES) {
      assertThat(run("schema", name).out()).isEqualTo(SchemaCommand.text(name));
    }
    assertThat(run("schema", "chek").err()).contains("did you mean check");
    assertThat(run("schema", "chek").code()).isEqualTo(ExitCode.USAGE);
  }

  /** Each can be used alone, so what they share stands in several. */
  @Test
  void theyAgreeOnWhatTheyShare() throws IOException {
    var shared = new HashMap<String, JsonNode>();
    for (var name : SchemaCommand.NAMES) {
      for (var definition : MAPPER.readTree(SchemaCommand.text(name)).path("$defs").properties()) {
        var before = shared.putIfAbsent(definition.getKey(), definition.getValue());
        assertThat(before).as(definition.getKey()).isIn(null, definition.getValue());
      }
    }
    assertThat(shared).containsKeys("exercise", "diagnostic");
  }

  private JsonNode holds(String schema, String document) throws IOException {
    assertThat(errors(schema, document)).as(document).isEmpty();
    var json = MAPPER.readTree(document);
    var page = Files.readString(Path.of("src/docs/json.md"));
    assertThat(keys(json)).allMatch(key -> page.contains("`" + key + "`"), "is in json.md");
    return json;
  }

  private static List<?> errors(String schema, String document) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaCommand.text(schema), InputFormat.JSON)
        .validate(document, InputFormat.JSON);
  }

  private static Set<String> keys(JsonNode json) {
    var keys = new TreeSet<String>();
    for (Map.Entry<String, JsonNode> property : json.properties()) {
      keys.add(property.getKey());
      keys.addAll(keys(property.getValue()));
    }
    json.values().forEach(value -> keys.addAll(keys(value)));
    return keys;
  }

  private void copySolution(String path) throws IOException {
    Files.writeString(
        temp.resolve("clone/workspace/exercises").resolve(path),
        Files.readString(course.root().resolve("src/solutions").resolve(path)));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text).toString();
  }

  private CommandRun run(String... args) {
    return CommandRun.in(temp, course.root(), args);
  }
}
