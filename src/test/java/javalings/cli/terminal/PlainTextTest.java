package javalings.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javalings.view.text.Palette;
import javalings.view.text.Words;
import javalings.watch.MiniCourseSession;
import javalings.watch.ScriptedEngine;
import javalings.watch.core.TerminalPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions without a screen. */
class PlainTextTest {

  @TempDir private Path folder;
  private final Printed printed = new Printed();
  private final PrintStream out = new PrintStream(printed, true, UTF_8);

  @Test
  void welcomesAndGoesOnToTheVerdictWithoutAKey() throws Exception {
    try (var keys = new PipedOutputStream()) {
      var session =
          play(
              new PlainText(new PipedInputStream(keys), out, Palette.NONE, 80, Words.ENGLISH),
              true);
      var text = printed.await("Solved");
      assertThat(text).containsSubsequence("Welcome", "Exercise 1 of 4: Hello1", "Solved");
      assertThat(text).doesNotContain("\033");
      keys.write('q');
      session.get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void breaksItsLinesWhereTheTerminalEnds() throws Exception {
    try (var keys = new PipedOutputStream()) {
      var session =
          play(
              new PlainText(new PipedInputStream(keys), out, Palette.NONE, 40, Words.ENGLISH),
              true);
      assertThat(printed.await("q quit").lines()).allMatch(line -> line.length() <= 40);
      keys.write('q');
      session.get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void saysWhatToPressWhenNothingIsCheckedUnasked() throws Exception {
    try (var keys = new PipedOutputStream()) {
      var port = new PlainText(new PipedInputStream(keys), out, Palette.NONE, 80, Words.ENGLISH);
      var session = play(port, false, true);
      assertThat(printed.await("q quit"))
          .containsSubsequence(
              "Exercise 1 of 4", "Nothing is checked yet. Press r and Enter to check.")
          .containsOnlyOnce("Press r");
      keys.write("r\n".getBytes(UTF_8));
      printed.await("Solved");
      var before = printed.text().length();
      save("class Hello1 { broken }\n");
      printed.await("Press r and Enter to check.", before);
      keys.write('q');
      session.get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void answersEveryKeyByAddingText() throws Exception {
    try (var keys = new PipedOutputStream()) {
      var session =
          play(
              new PlainText(new PipedInputStream(keys), out, Palette.NONE, 80, Words.ENGLISH),
              false);
      save("class Hello1 { broken }\n");
      printed.await("class Hello1 { broken }");
      keys.write("n\nh\nl\nq\nq\n".getBytes(UTF_8));
      session.get(20, TimeUnit.SECONDS);
      assertThat(printed.text())
          .containsSubsequence(
              "so n does nothing yet", "Hint for something-missing", "Two files that belong");
    }
  }

  @Test
  void searchesTheListWithoutReadingAllOfItAgain() throws Exception {
    try (var keys = new PipedOutputStream()) {
      var session =
          play(
              new PlainText(new PipedInputStream(keys), out, Palette.NONE, 80, Words.ENGLISH),
              false);
      printed.await("Solved");
      keys.write("l\n/parts\n\n\n".getBytes(UTF_8));
      printed.await("Exercise 4 of 4: Parts1");
      keys.write('q');
      session.get(20, TimeUnit.SECONDS);
      assertThat(printed.text())
          .contains("Search for \"parts\": 1 found. Selected: Parts1, ")
          .containsOnlyOnce("Enter continue here");
    }
  }

  @Test
  void goesOnWhenNobodyCanTypeAndEndsWhenNobodyReads() throws Exception {
    var session =
        play(
            new PlainText(InputStream.nullInputStream(), out, Palette.NONE, 80, Words.ENGLISH),
            false);
    printed.await("Solved");
    save("class Hello1 { broken }\n");
    printed.await("does not");
    assertThat(session).isNotDone();
    out.close();
    save("class Hello1 { broken again }\n");
    session.get(20, TimeUnit.SECONDS);
  }

  @Test
  void endsWithTheProgramThatStartedIt() throws Exception {
    CompletableFuture<Void> session;
    try (var keys = new PipedOutputStream()) {
      session = play(new JsonLines(new PipedInputStream(keys), out), true);
      printed.await("\"verdict\"");
      keys.write('\n');
    }
    session.get(20, TimeUnit.SECONDS);
    assertThat(printed.text().lines().toList().getLast())
        .isEqualTo("{\"format\":1,\"event\":\"stopped\"}");
  }

  private void save(String text) throws IOException {
    Files.writeString(folder.resolve("exercises/01_first/Hello1.java"), text);
  }

  private CompletableFuture<Void> play(TerminalPort terminal, boolean firstTime)
      throws IOException {
    return play(terminal, firstTime, false);
  }

  private CompletableFuture<Void> play(TerminalPort terminal, boolean firstTime, boolean manual)
      throws IOException {
    var context = MiniCourseSession.in(folder, firstTime);
    return CompletableFuture.runAsync(
        () -> {
          try (var engine = new ScriptedEngine(Duration.ZERO, ScriptedEngine::byTheWord)) {
            MiniCourseSession.play(context, engine, terminal, manual);
          }
        },
        task -> Thread.ofPlatform().daemon().start(task));
  }

  /** What was printed so far, and somebody who waits for more. */
  private static final class Printed extends ByteArrayOutputStream {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Override
    public synchronized void write(byte[] bytes, int from, int count) {
      super.write(bytes, from, count);
      notifyAll();
    }

    synchronized String text() {
      return toString(UTF_8);
    }

    String await(String wanted) throws InterruptedException {
      return await(wanted, 0);
    }

    synchronized String await(String wanted, int behind) throws InterruptedException {
      var limit = System.nanoTime() + PATIENCE.toNanos();
      while (text().indexOf(wanted, behind) < 0) {
        assertThat(System.nanoTime()).as("waited for %s in %s", wanted, text()).isLessThan(limit);
        TimeUnit.NANOSECONDS.timedWait(this, limit - System.nanoTime());
      }
      return text();
    }
  }
}
