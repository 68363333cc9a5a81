package javalings.watch.editor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A way to open files from a terminal. */
public sealed interface Editor {

  /** Those of the family of vi that know {@code :hide}. */
  Set<String> VI = Set.of("vi", "vim", "nvim", "view", "vim.basic", "vim.tiny", "vim.nox");

  /** Characters of a path that mean something on vi's command line. */
  Pattern SPECIAL = Pattern.compile("[ \t*?\\[{`$\\\\%#'\"|!<]");

  /** A program with a window of its own. */
  record Window(List<String> command) implements Editor {}

  /** A terminal editor in a pane of tmux. */
  record Tmux(List<String> command) implements Editor {}

  /** {@code $EDITOR} in a pane of zellij, which starts it itself. */
  record Zellij() implements Editor {}

  /**
   * The editor to use.
   *
   * @param asked a command given by the learner
   * @param environment of this process
   * @param exists whether a program can be started
   */
  static Optional<Editor> choose(
      Optional<String> asked, Map<String, String> environment, Predicate<String> exists) {
    if (asked.isPresent()) {
      return Optional.of(new Window(words(asked.get())));
    }
    if ("vscode".equals(environment.get("TERM_PROGRAM"))) {
      return first(exists, "code", "codium");
    }
    if ("JetBrains-JediTerm".equals(environment.get("TERMINAL_EMULATOR"))) {
      return first(exists, "idea", "idea.sh", "idea64.exe");
    }
    return inPane(environment, exists);
  }

  private static Optional<Editor> first(Predicate<String> exists, String... programs) {
    return Stream.of(programs)
        .filter(exists)
        .findFirst()
        .map(program -> new Window(List.of(program)));
  }

  private static Optional<Editor> inPane(
      Map<String, String> environment, Predicate<String> exists) {
    var own =
        Optional.ofNullable(environment.get("VISUAL"))
            .or(() -> Optional.ofNullable(environment.get("EDITOR")))
            .filter(command -> !command.isBlank());
    if (own.isEmpty()) {
      return Optional.empty();
    }
    if (environment.containsKey("TMUX") && exists.test("tmux")) {
      return Optional.of(new Tmux(words(own.get())));
    }
    return environment.containsKey("ZELLIJ") && exists.test("zellij")
        ? Optional.of(new Zellij())
        : Optional.empty();
  }

  default String name() {
    return switch (this) {
      case Window(var command) -> command.getFirst();
      case Tmux(var command) -> command.getFirst();
      case Zellij() -> "zellij";
    };
  }

  /** Opens files; the result names the pane, for {@link #follows}. */
  default Optional<String> open(List<Path> files) throws IOException {
    var paths = files.stream().map(Path::toString).toList();
    return switch (this) {
      case Window(var command) -> {
        EditorProcess.run(join(command, paths));
        yield Optional.empty();
      }
      case Tmux(var command) ->
          Optional.of(
              EditorProcess.run(
                  join(
                      List.of("tmux", "split-window", "-h", "-P", "-F", "#{pane_id}"),
                      join(command, paths))));
      case Zellij() ->
          Optional.of(
              EditorProcess.run(List.of("zellij", "action", "edit", paths.getFirst()))
                  .replace("terminal_", ""));
    };
  }

  /**
   * Asks the editor in a pane to open a file beside those that it has. A pane is never closed:
   * there may be text in it that nobody has saved.
   *
   * @return false when it has ended, or is none that can be asked
   */
  default boolean follows(String pane, Path file) {
    try {
      return this instanceof Tmux && isVi(pane) && asked(pane, file);
    } catch (IOException _) {
      return false; // the pane is gone
    }
  }

  private static boolean isVi(String pane) throws IOException {
    var running =
        EditorProcess.run(
            List.of("tmux", "display-message", "-p", "-t", pane, "#{pane_current_command}"));
    return VI.contains(running);
  }

  /** From any mode to commands; {@code hide} keeps what is changed and not saved. */
  private static boolean asked(String pane, Path file) throws IOException {
    var command = ":silent hide edit " + SPECIAL.matcher(file.toString()).replaceAll("\\\\$0");
    EditorProcess.run(List.of("tmux", "send-keys", "-t", pane, "C-\\", "C-n", command, "Enter"));
    return true;
  }

  private static List<String> join(List<String> command, List<String> more) {
    var all = new ArrayList<>(command);
    all.addAll(more);
    return all;
  }

  /** A command line in its words; quotes, single or double, keep spaces. */
  static List<String> words(String command) {
    return Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)")
        .matcher(command)
        .results()
        .map(word -> Stream.of(1, 2, 3).map(word::group).filter(it -> it != null).findFirst())
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether a program is on the path, with the endings that Windows adds. */
  static boolean isOnPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> Stream.of("", ".exe", ".cmd").map(end -> Path.of(folder, program + end)))
        .anyMatch(Files::isExecutable);
  }
}
