package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javalings.course.MiniCourse;
import javalings.pty.Pty;
import javalings.view.text.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The Tab key in the shells themselves, and what the program offers them. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class CompletionTest {

  /** How each shell starts without the settings of whoever runs the test, and shows it is ready. */
  enum Shell {
    BASH("bash", "--noprofile", "--norc", "-i"),
    ZSH("zsh", "-f", "-i"),
    FISH("fish", "--no-config", "-i");

    private final String words;

    Shell(String... words) {
      this.words = String.join(" ", words);
    }

    private String program() {
      return words().getFirst();
    }

    private List<String> words() {
      return List.of(words.split(" ", -1));
    }

    private String load() {
      return this == FISH
          ? "./runner completion fish | source; echo loa''ded\n"
          : "source <(./runner completion %s); echo loa''ded\n".formatted(program());
    }
  }

  @TempDir Path folder;

  @BeforeEach
  void makeARunner() throws IOException {
    var words =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            "'" + System.getProperty("java.class.path") + "'",
            "javalings.cli.Main",
            "--course",
            "'" + MiniCourse.folder().root() + "'");
    var script = "#!/bin/sh\nexec %s \"$@\"\n".formatted(String.join(" ", words));
    Files.writeString(folder.resolve("runner"), script);
    assertThat(folder.resolve("runner").toFile().setExecutable(true)).isTrue();
    Files.createDirectories(folder.resolve("a folder/inner"));
    Files.writeString(folder.resolve("Some.java"), "class Some {}");
  }

  @ParameterizedTest
  @EnumSource(Shell.class)
  void tabCompletesInTheShell(Shell shell) throws Exception {
    assumeTrue(isInstalled(shell.program()), shell.program() + " is not installed");
    try (var pty = start(shell)) {
      pty.type(shell.load());
      pty.await("loaded");
      completes(pty, "./runner solu\t", "runner solution");
      completes(pty, "./runner check Loo\t", "check Loop1");
      completes(pty, "./runner explain E071\t", "explain E0716");
      completes(pty, "./runner check --al\t", "check --all");
      completes(pty, "./runner list --color al\t", "--color always");
      completes(pty, "./runner borrowck So\t", "borrowck Some.java");
      completes(pty, "./runner init a\t", "a\\ folder/");
    }
  }

  /** The line is thrown away afterwards, by Ctrl-U. */
  private static void completes(Pty pty, String typed, String expected) throws Exception {
    pty.type(typed);
    pty.await(expected);
    pty.type("\u0015");
  }

  @ParameterizedTest
  @EnumSource(
      value = Shell.class,
      names = {"ZSH", "FISH"})
  void severalAreShownWithWhatTheyAre(Shell shell) throws Exception {
    assumeTrue(isInstalled(shell.program()), shell.program() + " is not installed");
    try (var pty = start(shell)) {
      pty.type(shell.load());
      pty.await("loaded");
      pty.type("./runner explain E059\t\t");
      pty.await("E0596", screen -> screen.contains("E0594") && screen.contains("borrow"));
    }
  }

  private Pty start(Shell shell) throws IOException {
    var environment = new HashMap<>(Map.of("PATH", "/usr/bin:/bin", "HOME", folder.toString()));
    environment.putAll(Map.of("TERM", "xterm", "LC_ALL", "C.UTF-8", "PS1", "$ "));
    return Pty.start(folder, new Size(120, 40), environment, shell.words());
  }

  private static boolean isInstalled(String program) {
    return Files.isExecutable(Path.of("/usr/bin", program))
        || Files.isExecutable(Path.of("/bin", program));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                        | list
          che                       | check
          check                     | check
          check Su                  | Sum1
          --workspace ''            | :directories
          --workspace w hint L      | Loop1
          check --format js         | json
          check --format = js       | json
          check --output ''         | :files
          check Sum1 L              | Loop1
          check exercises/0         | :files
          dev ''                    | check
          dev check Lo              | Loop1
          explain data              | data-race
          reset --un                | --undo
          reset --xy                |
          list --js                 | --json
          completion z              | zsh
          """)
  void offersWhatMayComeNext(String line, String word) {
    var words = new ArrayList<>(List.of("completion", "--offer", "--"));
    for (var part : line.split(" ", -1)) {
      words.add(part.equals("''") ? "" : part);
    }
    var out = CommandRun.in(folder, MiniCourse.folder().root(), words.toArray(String[]::new)).out();
    var offered = out.lines().map(it -> it.replaceFirst("\t.*", "")).toList();
    if (word == null) {
      assertThat(offered).isEmpty();
    } else {
      assertThat(offered).contains(word);
    }
  }

  @Test
  void anOptionThatWasGivenIsNotOfferedAgain() {
    var out =
        CommandRun.in(
                folder,
                MiniCourse.folder().root(),
                "completion",
                "--offer",
                "--",
                "check",
                "--all",
                "--")
            .out();
    assertThat(out).contains("--format").doesNotContain("--all");
  }
}
