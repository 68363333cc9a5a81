package javalings.engine.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javalings.engine.ProgramJar;

/**
 * Writes what goes to the engines and comes back, a message a line, when {@code JAVALINGS_LOG} is
 * {@code engine}. It goes to a file: the error stream of a session is the learner's screen.
 *
 * @param file none where nothing is logged
 */
record ProtocolLog(Optional<Path> file) {

  private static final String VARIABLE = "JAVALINGS_LOG";

  /** Beside the program, where the traces of defects are, too. */
  static ProtocolLog of(ProgramJar program) {
    return "engine".equals(System.getenv(VARIABLE))
        ? new ProtocolLog(Optional.of(program.program().resolveSibling("engine.log")))
        : new ProtocolLog(Optional.empty());
  }

  void sent(long pid, Object message) {
    write(pid, '>', message);
  }

  void received(long pid, Object message) {
    write(pid, '<', message);
  }

  private void write(long pid, char direction, Object message) {
    if (file.isEmpty()) {
      return;
    }
    var line =
        "%s %d %c %s"
            .formatted(LocalTime.now(ZoneId.systemDefault()), pid, direction, message)
            .replace("\n", "\\n");
    try {
      Files.write(file.get(), List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      // Without a log the engine works as well.
    }
  }
}
