package javalings.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javalings.view.screens.Scene;
import javalings.view.text.Palette;
import javalings.view.text.Size;
import javalings.view.text.Theme;
import javalings.view.text.Words;
import javalings.watch.core.TerminalPort;
import javalings.watch.core.WatchEvent;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/**
 * A whole terminal: the alternate screen, so that the scroll-back stays as it was, without a cursor
 * and without wrapping. The terminal is given back at every end of the program: by {@link #close},
 * and by a shutdown hook for signals and crashes.
 */
public final class FullScreen implements TerminalPort {

  private static final String ENTER = "\033[?1049h\033[?25l\033[?7l\033[?2004h";
  private static final String LEAVE = "\033[?2004l\033[0m\033[?7h\033[?25h\033[?1049l";

  private static final long LONG_MILLIS = 60_000;

  private final Terminal terminal;
  private final Charset charset;
  private final Theme theme;
  private final Painter painter;
  private final Attributes found;
  private final OutputStream out;
  private final Thread hook = new Thread(this::close, "give the terminal back");
  private Size size;
  private @Nullable Scene scene;
  private boolean given;

  /** Between Ctrl-Z and {@code fg}: the screen is the shell's, and nothing may be painted on it. */
  private boolean aside;

  private FullScreen(Terminal terminal, OutputStream out, Palette palette, Words words) {
    this.terminal = terminal;
    this.out = out;
    this.charset = terminal.outputEncoding();
    this.theme = Theme.of(charset).in(words);
    this.painter = new Painter(palette);
    this.found = terminal.getAttributes();
    this.size = measured();
  }

  /**
   * Takes over the terminal of this process.
   *
   * @throws IOException when there is none
   */
  public static FullScreen open(Palette palette, Words words) throws IOException {
    return open(TerminalConnection.begin(), palette, words);
  }

  /**
   * Takes over the terminal of this process, once it is connected.
   *
   * @throws IOException when there is none
   */
  public static FullScreen open(TerminalConnection connection, Palette palette, Words words)
      throws IOException {
    var out = new FileOutputStream(FileDescriptor.out);
    return entered(new FullScreen(connection.terminal(), out, palette, words));
  }

  /**
   * Takes over a pseudo-terminal of its own, which nobody sees.
   *
   * @param keys what is typed there
   * @throws IOException when this machine gives none
   */
  static FullScreen unseen(InputStream keys) throws IOException {
    var nowhere = OutputStream.nullOutputStream();
    var terminal = TerminalConnection.builder().system(false).streams(keys, nowhere).build();
    return entered(new FullScreen(terminal, nowhere, Palette.COLOR, Words.ENGLISH));
  }

  private static FullScreen entered(FullScreen screen) {
    Runtime.getRuntime().addShutdownHook(screen.hook);
    screen.enter();
    return screen;
  }

  private synchronized void enter() {
    if (given) {
      return;
    }
    aside = false;
    var raw = new Attributes(found);
    raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN), false);
    raw.setLocalFlag(LocalFlag.ISIG, true);
    raw.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
    raw.setControlChar(ControlChar.VMIN, 1);
    raw.setControlChar(ControlChar.VTIME, 0);
    // At Ctrl-\, a virtual machine prints all its threads, over whatever is on the screen.
    raw.setControlChar(ControlChar.VQUIT, 0);
    terminal.setAttributes(raw);
    painter.forget();
    send(ENTER);
  }

  @Override
  public void listen(Consumer<WatchEvent> events) {
    terminal.handle(Terminal.Signal.WINCH, _ -> resized(events));
    terminal.handle(Terminal.Signal.INT, _ -> events.accept(new WatchEvent.Interrupted()));
    terminal.handle(Terminal.Signal.TSTP, _ -> suspend(events));
    resized(events);
    Thread.ofPlatform().daemon().name("keys").start(() -> read(events));
  }

  private void read(Consumer<WatchEvent> events) {
    var input = terminal.reader();
    var keys = new KeyReader(millis -> read(input, millis));
    try {
      for (var key = keys.next(); key.isPresent(); key = keys.next()) {
        events.accept(new WatchEvent.Pressed(key.get()));
      }
      events.accept(new WatchEvent.InputEnded());
    } catch (IOException _) {
      // The terminal went away, or was closed by us; either way no more keys come.
      events.accept(new WatchEvent.InputEnded());
    }
  }

  /**
   * Waits with a limit even where none is asked for: without one, JLine reads under the lock that
   * it needs to close, and the program would never end.
   */
  private static int read(NonBlockingReader input, long millis) throws IOException {
    if (millis > 0) {
      return input.read(millis);
    }
    var read = KeyReader.Characters.NOTHING;
    while (read == KeyReader.Characters.NOTHING) {
      read = input.read(LONG_MILLIS);
    }
    return read;
  }

  /** Signals come on a thread of their own, and the last size must be the last that is told. */
  private synchronized void resized(Consumer<WatchEvent> events) {
    size = measured();
    events.accept(new WatchEvent.Resized(size));
  }

  /** Stops this process as Ctrl-Z asks, with the shell's screen in view, until {@code fg}. */
  private void suspend(Consumer<WatchEvent> events) {
    synchronized (this) {
      leave();
      aside = true;
    }
    stopMyself();
    enter();
    resized(events);
  }

  /** On a busy machine kill takes seconds; going on before it would leave the shell blank. */
  private static void stopMyself() {
    var id = Long.toString(ProcessHandle.current().pid());
    try {
      new ProcessBuilder("kill", "-STOP", id).start().waitFor(10, TimeUnit.SECONDS);
    } catch (IOException _) {
      // Without a kill command there is nothing to do but to go on.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void show(Scene next) {
    scene = next;
    send(painter.paint(next.render(size, theme), size));
  }

  @Override
  public synchronized void redraw() {
    painter.forget();
    Optional.ofNullable(scene).ifPresent(this::show);
  }

  @Override
  public void announce(Announcement announcement) {
    // A person sees what happens on the screen.
  }

  /** By xterm's operating system command 52, which also reaches the far end of an ssh. */
  @Override
  public boolean copy(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    send("\033]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\007");
    return true;
  }

  private Size measured() {
    return terminal.getColumns() == 0
        ? Size.STANDARD
        : new Size(terminal.getColumns(), terminal.getRows());
  }

  private synchronized void send(String text) {
    if (given || aside || text.isEmpty()) {
      return;
    }
    try {
      out.write(text.getBytes(charset));
    } catch (IOException _) {
      // Nobody looks any more; the end of the input says so too, and ends the session.
      given = true;
    }
  }

  private void leave() {
    send(LEAVE);
    try {
      terminal.setAttributes(found);
    } catch (IllegalStateException _) {
      // JLine's own shutdown hook came first, and has put the settings back.
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      if (given) {
        return;
      }
      leave();
      given = true;
    }
    forgetHook();
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // The virtual machine is on its way down, and this is the hook.
    }
  }
}
