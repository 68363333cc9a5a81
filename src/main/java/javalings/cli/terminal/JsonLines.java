package javalings.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.Consumer;
import javalings.report.WatchJson;
import javalings.view.screens.Scene;
import javalings.watch.core.TerminalPort;
import javalings.watch.core.WatchEvent;

/** A session for programs: one event a line, as {@code watch --json} promises. */
public final class JsonLines implements TerminalPort {

  private final InputStream in;
  private final PrintStream out;
  private Consumer<WatchEvent> events = _ -> {};

  public JsonLines(InputStream in, PrintStream out) {
    this.in = in;
    this.out = out;
  }

  @Override
  public void listen(Consumer<WatchEvent> receiver) {
    events = receiver;
    TypedKeys.ofProgram(in, out.charset(), receiver).listen();
  }

  @Override
  public void announce(Announcement announcement) {
    out.print(line(announcement) + "\n");
    out.flush();
    if (out.checkError()) {
      events.accept(new WatchEvent.InputEnded());
    }
  }

  private static String line(Announcement announcement) {
    return switch (announcement) {
      case Announcement.Saved(var snapshot) -> WatchJson.saved(snapshot.id(), snapshot.hash());
      case Announcement.Checking(var snapshot) ->
          WatchJson.checking(snapshot.id(), snapshot.hash());
      case Announcement.Judged(var report) -> WatchJson.verdict(report);
      case Announcement.Trouble(var exercise, var what) -> WatchJson.trouble(exercise, what);
      case Announcement.Stopped() -> WatchJson.stopped();
    };
  }

  @Override
  public void show(Scene scene) {
    // Programs are told by announcements.
  }

  @Override
  public void redraw() {
    // There is nothing to draw.
  }

  @Override
  public boolean copy(String text) {
    return false;
  }

  @Override
  public void close() {
    out.flush();
  }
}
