package javalings.cli.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javalings.view.text.Palette;
import javalings.view.text.Words;
import javalings.watch.MiniCourseSession;
import javalings.watch.ScriptedEngine;

/**
 * The miniature course on the terminal of this process, with an engine of the test: a file that
 * holds the word {@code broken} does not compile, {@code moved} has an E0382. The page of an error
 * code brings it all down.
 */
final class FullScreenMain {

  private FullScreenMain() {}

  public static void main(String[] args) throws IOException {
    try {
      play(args);
      System.exit(0);
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(70);
    }
  }

  private static void play(String[] args) throws IOException {
    var context = MiniCourseSession.in(Path.of(args[0]), false);
    try (var engine = new ScriptedEngine(Duration.ZERO, ScriptedEngine::byTheWord)) {
      MiniCourseSession.play(context, engine, FullScreen.open(Palette.COLOR, Words.ENGLISH));
    }
  }
}
