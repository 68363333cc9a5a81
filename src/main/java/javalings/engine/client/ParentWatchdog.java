package javalings.engine.client;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A shell that runs a command and kills it when its own input ends, which a parent that was killed
 * brings about. Where there is no shell, as on Windows, the command runs by itself.
 */
final class ParentWatchdog {

  private static final Path SHELL = Path.of("/bin/sh");

  private static final String SCRIPT =
      """
      exec 3<&0
      "$@" </dev/null 3<&- &
      job=$!
      (read -r line <&3; kill -9 $job) 2>/dev/null &
      guard=$!
      wait $job
      status=$?
      kill $guard 2>/dev/null
      exit $status
      """;

  private ParentWatchdog() {}

  static List<String> over(List<String> command) {
    if (!Files.isExecutable(SHELL)) {
      return command;
    }
    var words = new ArrayList<>(List.of(SHELL.toString(), "-c", SCRIPT, "guard"));
    words.addAll(command);
    return words;
  }
}
