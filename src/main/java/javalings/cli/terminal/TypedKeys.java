package javalings.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.function.Consumer;
import javalings.watch.core.Key;
import javalings.watch.core.WatchEvent;

/**
 * The keys of an input that comes by the line, or not at all. Its end ends the session: the person
 * or program that started it is gone. An input that has ended before anything could be typed, as
 * {@code /dev/null} has, only means that nobody will type.
 */
record TypedKeys(InputStream in, Charset charset, Consumer<WatchEvent> events) {

  /** An input that ends this early was never open. */
  private static final Duration NEVER_OPEN = Duration.ofSeconds(1);

  void listen() {
    Thread.ofPlatform().daemon().name("typed").start(this::read);
  }

  private void read() {
    var start = System.nanoTime();
    var typed = false;
    var lineIsEmpty = true;
    try (Reader reader = new InputStreamReader(in, charset)) {
      for (var read = reader.read(); read >= 0; read = reader.read()) {
        typed = true;
        accept(read, lineIsEmpty);
        lineIsEmpty = read == '\n' || (read < ' ' && lineIsEmpty);
      }
    } catch (IOException _) {
      // As good as ended.
    }
    if (typed || System.nanoTime() - start > NEVER_OPEN.toNanos()) {
      events.accept(new WatchEvent.InputEnded());
    }
  }

  /** The key that ends a line only sends it, so it is a key of ours only where nothing else is. */
  private void accept(int read, boolean lineIsEmpty) {
    if (read >= ' ') {
      events.accept(new WatchEvent.Pressed(new Key.Letter(read)));
    } else if (read == '\n' && lineIsEmpty) {
      events.accept(new WatchEvent.Pressed(Key.Named.ENTER));
    }
  }
}
