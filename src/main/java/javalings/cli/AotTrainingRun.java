package javalings.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A training run for the cache of the terminal's program: the commands that people type most, once
 * each, in a workspace that is gone afterwards.
 */
record AotTrainingRun(CliContext context) {

  void play() throws IOException {
    var folder = Files.createTempDirectory("javalings-training");
    try {
      var name = context.course().exercises().getFirst().name();
      for (var words :
          List.of(
              List.of("init", "workspace"),
              List.of("check", name),
              List.of("hint", name),
              List.of("list"),
              List.of("watch", "--no-editor", "--rehearse"))) {
        play(folder, words);
      }
    } finally {
      delete(folder);
    }
  }

  private void play(Path folder, List<String> words) {
    var there = words.getFirst().equals("init") ? folder : folder.resolve("workspace");
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var console =
        new Console(
            nowhere, nowhere, false, Optional::empty, context.console().environment(), there);
    var _ = new CliProgram(console, context.installation()).run(words);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
