package javalings.cli.terminal;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javalings.view.screens.Scene;
import javalings.watch.core.TerminalPort;
import javalings.watch.core.WatchEvent;

/**
 * A full screen that nobody sees, for a training run: once there is a verdict, somebody asks for a
 * hint and quits.
 */
public final class RehearsedTerminal implements TerminalPort {

  private static final String KEYS = "hq";

  private final FullScreen screen;
  private final PipedOutputStream keys;

  private RehearsedTerminal(FullScreen screen, PipedOutputStream keys) {
    this.screen = screen;
    this.keys = keys;
  }

  /**
   * Opens it.
   *
   * @throws IOException when this machine gives no pseudo-terminal
   */
  public static RehearsedTerminal open() throws IOException {
    var keys = new PipedOutputStream();
    return new RehearsedTerminal(FullScreen.unseen(new PipedInputStream(keys)), keys);
  }

  @Override
  public void listen(Consumer<WatchEvent> events) {
    screen.listen(events);
  }

  @Override
  public void show(Scene scene) {
    screen.show(scene);
  }

  @Override
  public void redraw() {
    screen.redraw();
  }

  @Override
  public void announce(Announcement announcement) {
    switch (announcement) {
      case Announcement.Judged _, Announcement.Trouble _ -> type();
      case Announcement.Saved _, Announcement.Checking _, Announcement.Stopped _ -> {}
    }
  }

  private void type() {
    try {
      keys.write(KEYS.getBytes(StandardCharsets.US_ASCII));
      keys.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean copy(String text) {
    return screen.copy(text);
  }

  @Override
  public void close() {
    screen.close();
  }
}
