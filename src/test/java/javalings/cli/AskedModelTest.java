package javalings.cli;

import static javalings.ai.ScriptedModel.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javalings.ai.ScriptedModel;
import javalings.course.MiniCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hint --ai} from end to end, but for the model. */
class AskedModelTest {

  private static final String GOOD =
      "Look at the condition of the loop. For a list of three, which is the last `i`?";
  private static final String SEEN = "Nothing was sent.";

  @TempDir Path temp;
  private final Map<String, String> environment = new HashMap<>();
  private MiniCourse course;

  @BeforeEach
  void cloneTheCourse() {
    course = MiniCourse.copyTo(temp.resolve("clone"));
    run("init", "workspace");
  }

  @Test
  void nothingIsAskedBeforeAModelIsSetUp() {
    var run = run("hint", "Sum1", "--ai");

    assertThat(run.code()).isEqualTo(ExitCode.MACHINE);
    assertThat(run.err()).contains("AI hints are off: no language model is set up.");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void nothingIsSentBeforeTheLearnerHasSeenIt() throws Exception {
    try (var server = new ScriptedModel(saying(GOOD))) {
      configure(server);

      var first = run("hint", "Sum1", "--ai");

      assertThat(first.code()).isEqualTo(ExitCode.SOLVED);
      assertThat(first.err()).contains(SEEN).contains("./runner hint Sum1 --ai");
      assertThat(server.received()).isEmpty();

      var second = run("hint", "Sum1", "--ai");

      assertThat(second.out().replaceAll("\\s+", " "))
          .contains("Hint by a model")
          .contains("For a list of three, which is the last `i`?");
      assertThat(first.out()).endsWith("\n\n" + server.received().getFirst().body() + "\n");
      assertThat(run("list", "--json").out()).as("no step of the ladder").contains("\"hints\":0");
    }
  }

  @Test
  void aDryRunSendsNothingHoweverOften() throws Exception {
    try (var server = new ScriptedModel(saying(GOOD))) {
      configure(server);
      environment.put("MY_KEY", "secret");

      var dry = run("hint", "Sum1", "--ai", "--dry-run");

      assertThat(run("hint", "Sum1", "--ai", "--dry-run")).isEqualTo(dry);
      assertThat(dry.out()).contains("Bearer <the value of the variable MY_KEY>");
      assertThat(dry.out() + dry.err()).doesNotContain("secret");
      assertThat(server.received()).isEmpty();
      run("hint", "Sum1", "--ai");
      assertThat(server.received()).hasSize(1);
      assertThat(dry.out()).endsWith("\n\n" + server.received().getFirst().body() + "\n");
      assertThat(server.received().getFirst().authorization()).isEqualTo("Bearer secret");
    }
  }

  @Test
  void anotherServerIsShownAnew() throws Exception {
    try (var server = new ScriptedModel(saying(GOOD))) {
      configure(server);
      run("hint", "Sum1", "--ai", "--dry-run");
      environment.put("JAVALINGS_AI_MODEL", "other");

      assertThat(run("hint", "Sum1", "--ai").err()).contains(SEEN);
      assertThat(server.received()).isEmpty();
    }
  }

  /** Somebody's workspace that says that all was seen has shown this learner nothing. */
  @Test
  void aWorkspaceFromElsewhereHasShownNothing() throws Exception {
    try (var server = new ScriptedModel(saying(GOOD))) {
      configure(server);
      run("hint", "Sum1", "--ai", "--dry-run");
      var own = own();
      Files.move(own, own.resolveSibling("moved"));
      copy(own.resolveSibling("moved"), own);

      assertThat(run("hint", "Sum1", "--ai").err()).contains(SEEN);
      assertThat(server.received()).isEmpty();
    }
  }

  private static void copy(Path from, Path to) throws Exception {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  @Test
  void theAuthorsHintComesWhereTheModelGivesNone() throws Exception {
    try (var server =
        new ScriptedModel(saying("Write for (var number : numbers) { sum += number; }"))) {
      configure(server);
      run("hint", "Sum1", "--ai", "--dry-run");

      var run = run("hint", "Sum1", "--ai");

      assertThat(run.code()).isEqualTo(ExitCode.SOLVED);
      assertThat(run.err())
          .contains("is not shown: it held a part of the solution. The author's hint:");
      assertThat(run.out()).contains("Hint 1 of 2").doesNotContain("sum += number");
    }
  }

  @Test
  void aTerminalObeysNoModel() throws Exception {
    try (var server = new ScriptedModel(saying("Look \033[2J\033]0;hi\007at \u009b31m`i`."))) {
      configure(server);
      run("hint", "Sum1", "--ai", "--dry-run");

      assertThat(run("hint", "Sum1", "--ai").out())
          .contains("at ")
          .doesNotContain("\033", "\u009b", "\007");
    }
  }

  @Test
  void buildServersAskNothing() throws Exception {
    try (var server = new ScriptedModel(saying(GOOD))) {
      configure(server);
      run("hint", "Sum1", "--ai", "--dry-run");
      environment.put("CI", "true");

      var run = run("hint", "Sum1", "--ai");

      assertThat(run.code()).isEqualTo(ExitCode.MACHINE);
      assertThat(run.err()).contains("AI hints are off here: the variable CI is set");
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void checksAskNothing() throws Exception {
    try (var server = new ScriptedModel(saying(GOOD))) {
      configure(server);
      run("hint", "Sum1", "--ai", "--dry-run");

      run("check", "Hello1");
      run("hint", "Hello1");

      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void wrongSettingsAreSaidWithTheirLine() throws Exception {
    config("{\"format\": 1,\n \"ai\": {\"baseURL\": \"http://localhost\"}}");
    assertThat(run("hint", "--ai").err())
        .contains("in .javalings/config.json, line 2, \"baseURL\" is no key of \"ai\"")
        .contains("baseUrl");
    config("{\"format\": 1, \"ai\": 5}");
    assertThat(run("hint", "--ai").err()).contains("\"ai\" is a number");
    config("{\"format\": 1, \"ai\": {\"baseUrl\": \"http://localhost/v1\"}}");
    assertThat(run("hint", "--ai").err())
        .contains("\"model\" is not set")
        .contains("JAVALINGS_AI_MODEL");
    config("{\"format\": 1, \"ai\": {\"baseUrl\": \"localhost\", \"model\": \"m\"}}");
    assertThat(run("hint", "--ai").err()).contains("\"localhost\" is no address");
  }

  @Test
  void optionsThatDoNotGoTogether() {
    assertThat(run("hint", "--dry-run").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("hint", "--ai", "--level", "1").code()).isEqualTo(ExitCode.USAGE);
  }

  /** The file is written anew when the course has another name; the settings are somebody's own. */
  @Test
  void theSettingsOutliveAnUpdateOfTheWorkspace() throws Exception {
    config("{\"format\": 1, \"id\": \"miniature\", // mine\n \"ai\": {\"model\": \"m\"}}");
    var before = Files.readString(own().resolve("config.json"));
    run("init", "workspace");
    assertThat(Files.readString(own().resolve("config.json"))).isEqualTo(before);

    config("{\"format\": 1, \"ai\": {\"model\": \"m\"}}");
    run("init", "workspace");
    assertThat(Files.readString(own().resolve("config.json")))
        .contains("\"id\": ", "\"ai\": {\"model\": \"m\"}");
  }

  /** A hint has to come at once, and most people never ask a model. */
  @Test
  void nothingOfItIsLoadedUnasked() throws Exception {
    config(
        "{\"format\": 1, \"ai\": {\"baseUrl\": \"http://127.0.0.1:1/v1\", \"model\": \"tiny\"}}");
    assertThat(loaded("hint", "Sum1"))
        .contains("javalings.cli.HintCommand")
        .noneMatch(AskedModelTest::isOfModels);
    assertThat(loaded("hint", "Sum1", "--ai")).anyMatch(AskedModelTest::isOfModels);
  }

  /** Nor is it by a session that nobody asks in. */
  @Test
  void nothingOfItIsLoadedByASession() throws Exception {
    config(
        "{\"format\": 1, \"ai\": {\"baseUrl\": \"http://127.0.0.1:1/v1\", \"model\": \"tiny\"}}");
    assertThat(loaded("watch", "--plain"))
        .contains("javalings.watch.core.WatchKeys")
        .noneMatch(AskedModelTest::isOfModels);
  }

  private static boolean isOfModels(String name) {
    return name.startsWith("javalings.ai.") || name.contains(".net.http.");
  }

  private List<String> loaded(String... args) throws Exception {
    var log = temp.resolve("classes.log");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-Xlog:class+load:file=" + log,
            "-Djavalings.home=" + course.root(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Main.class.getName()));
    command.addAll(List.of(args));
    var builder =
        new ProcessBuilder(command).directory(course.root().toFile()).redirectErrorStream(true);
    builder.environment().remove("CI");
    var process = builder.redirectOutput(temp.resolve("out").toFile()).start();
    process.getOutputStream().write("q\n".getBytes(StandardCharsets.US_ASCII));
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readAllLines(log).stream()
        .map(it -> it.replaceFirst("^(?:\\[.*?])+\\s*", "").replaceFirst(" .*", ""))
        .toList();
  }

  private void configure(ScriptedModel server) throws Exception {
    config(
        """
        {"format": 1, "ai": {"baseUrl": "%s/", "model": "tiny", "keyVariable": "MY_KEY"}}
        """
            .formatted(server.baseUrl()));
    environment.putIfAbsent("MY_KEY", "a-key");
  }

  private void config(String json) throws Exception {
    Files.writeString(own().resolve("config.json"), json);
  }

  private Path own() {
    return course.root().resolve("workspace/.javalings");
  }

  private CommandRun run(String... args) {
    return CommandRun.in(course.root(), course.root(), environment, args);
  }
}
