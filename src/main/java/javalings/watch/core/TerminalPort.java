package javalings.watch.core;

import java.util.function.Consumer;
import javalings.model.Answer;
import javalings.model.Report;
import javalings.view.screens.Scene;

/**
 * Where a session is seen and where its keys come from: a full screen, a plain stream of text, or
 * lines of JSON. All methods but {@link #listen} are called by one thread.
 */
public interface TerminalPort extends AutoCloseable {

  /**
   * Starts to send keys, resizes and the end of the input, from threads of its own; the first event
   * is a {@link WatchEvent.Resized} with the size at the start. Called once.
   */
  void listen(Consumer<WatchEvent> events);

  /** Shows what there is to see now; returns without waiting for anybody to see it. */
  void show(Scene scene);

  /** Draws everything again, since the terminal may show something else by now. */
  void redraw();

  /** Tells programs what happens; screens for people ignore it. */
  void announce(Announcement announcement);

  /**
   * Hands a text to the clipboard of the person at the terminal.
   *
   * @return false where there is no terminal that could take it
   */
  boolean copy(String text);

  /** Gives the terminal back as it was found. Can be called twice and from any thread. */
  @Override
  void close();

  /** The events that an editor or a benchmark wants to know. */
  sealed interface Announcement {

    record Saved(Answer answer) implements Announcement {}

    record Checking(Answer answer) implements Announcement {}

    record Judged(Report report) implements Announcement {}

    /** Something that keeps an exercise from being judged, in a sentence. */
    record Trouble(String exercise, String what) implements Announcement {}

    record Stopped() implements Announcement {}
  }
}
