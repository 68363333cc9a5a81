package javalings.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.function.Consumer;
import javalings.watch.core.WatchEvent;

/**
 * The keys of an input that comes by the line, or not at all. Its end ends the session: the person
 * or program that started it is gone. An input that has ended before anything could be typed, as
 * {@code /dev/null} has, only means that nobody will type.
 *
 * @param most how many letters that come together, on one line, are keys; more are a text
 */
record TypedKeys(InputStream in, Charset charset, int most, Consumer<WatchEvent> events) {

  /** A person types a key or two on a line: more is a pasted word, which may have x and y in it. */
  private static final int MOST_OF_A_PERSON = 3;

  /** An input that ends this early was never open. */
  private static final Duration NEVER_OPEN = Duration.ofSeconds(1);

  /** At a terminal, where what is pasted comes as if it were typed. */
  static TypedKeys ofPerson(InputStream in, Charset charset, Consumer<WatchEvent> events) {
    return new TypedKeys(in, charset, MOST_OF_A_PERSON, events);
  }

  static TypedKeys ofProgram(InputStream in, Charset charset, Consumer<WatchEvent> events) {
    return new TypedKeys(in, charset, Integer.MAX_VALUE, events);
  }

  void listen() {
    Thread.ofPlatform().daemon().name("typed").start(this::read);
  }

  private void read() {
    var start = System.nanoTime();
    var line = new TypedLine();
    try (Reader reader = new InputStreamReader(in, charset)) {
      for (var read = reader.read(); read >= 0; read = reader.read()) {
        line.add((char) read);
        if (read == '\n' || !reader.ready()) {
          line.take(most).forEach(key -> events.accept(new WatchEvent.Pressed(key)));
        }
      }
    } catch (IOException _) {
      // As good as ended.
    }
    if (line.isBegun() || System.nanoTime() - start > NEVER_OPEN.toNanos()) {
      events.accept(new WatchEvent.InputEnded());
    }
  }
}
