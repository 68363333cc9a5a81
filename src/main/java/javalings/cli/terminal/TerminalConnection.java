package javalings.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/**
 * The terminal of this process, which JLine takes a tenth of a second to get to know: that is done
 * beside other work, and changes nothing that anybody sees.
 */
public final class TerminalConnection {

  private static final String NAME = "javalings";

  private final CompletableFuture<Terminal> terminal = new CompletableFuture<>();

  private TerminalConnection() {}

  /** Begins to connect, and does not wait. */
  public static TerminalConnection begin() {
    var connection = new TerminalConnection();
    Thread.ofPlatform().daemon().name("terminal").start(connection::connect);
    return connection;
  }

  private void connect() {
    try {
      terminal.complete(builder().system(true).build());
    } catch (IOException e) {
      terminal.completeExceptionally(new UncheckedIOException(e));
    } catch (RuntimeException | Error e) {
      terminal.completeExceptionally(e);
    }
  }

  static TerminalBuilder builder() {
    // Nothing of a terminal description is used here; without one, JLine would start infocmp(1).
    InfoCmp.setLoadedInfoCmp(NAME, () -> InfoCmp.getDefaultInfoCmp("ansi"));
    return TerminalBuilder.builder()
        .name(NAME)
        .type(NAME)
        .provider("ffm")
        .dumb(false)
        .graphemeCluster(false);
  }

  /**
   * Waits for the terminal.
   *
   * @throws IOException when there is none
   */
  Terminal terminal() throws IOException {
    try {
      return terminal.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException none) {
        throw none.getCause();
      }
      throw e;
    }
  }
}
