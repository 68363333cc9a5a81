package javalings.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.workspace.Installation;

/** What a command line did. */
record CommandRun(int code, String out, String err) {

  /** Runs a command line in a folder, without a terminal. */
  static CommandRun in(Path directory, Path installation, String... args) {
    return in(directory, installation, Map.of("PATH", "/usr/bin"), args);
  }

  /** The same with these environment variables. */
  static CommandRun in(
      Path directory, Path installation, Map<String, String> environment, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Optional::empty,
            environment,
            directory);
    var code = new CliProgram(console, new Installation(installation)).run(List.of(args));
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
