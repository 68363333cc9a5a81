package javalings.view.screens;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.model.ErrorCode;
import javalings.model.Report;
import javalings.view.diagnostics.Solution;
import javalings.view.text.HintText;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Theme;

/**
 * All that the watch screen shows.
 *
 * @param about what the exercise is about, Markdown; may be empty
 * @param hints the help shown so far, in the order asked for
 * @param hintsLeft how many rungs of the ladder are still hidden
 * @param hasTwin whether the course shows the same idea in Rust
 * @param notice a sentence above the footer, such as why {@code n} did nothing; empty for none
 * @param solution shown with a verdict of solved
 * @param nextAllowed whether {@code n} would move on now
 * @param root put before a relative path to link to the file, {@code file:///home/me/workspace/};
 *     empty for no links
 * @param scroll lines of the body above the window; too much is taken for the end of it
 * @param keys that do something now, from the left
 */
public record WatchView(
    ExerciseHeading heading,
    String about,
    Phase phase,
    List<HintText> hints,
    int hintsLeft,
    boolean hasTwin,
    String notice,
    Solution solution,
    boolean nextAllowed,
    String root,
    int scroll,
    List<KeyBar.Key> keys)
    implements Scene {

  public WatchView {
    hints = List.copyOf(hints);
    keys = List.copyOf(keys);
  }

  /** The same with the keys that do something there. */
  public WatchView offering(List<KeyBar.Key> offered) {
    return new WatchView(
        heading,
        about,
        phase,
        hints,
        hintsLeft,
        hasTwin,
        notice,
        solution,
        nextAllowed,
        root,
        scroll,
        offered);
  }

  @Override
  public Screen render(Size size, Theme theme) {
    return WatchScreen.render(this, size, theme);
  }

  @Override
  public int scrollLimit(Size size, Theme theme) {
    return WatchScreen.scrollLimit(this, size, theme);
  }

  /** Whether nothing is checked before a key asks for it. */
  public boolean isWaiting() {
    return phase instanceof Phase.Waiting;
  }

  public boolean hasSolution() {
    return !solution.path().isEmpty() && report().anyMatch(it -> it.verdict().solved());
  }

  /** The codes on the screen that can be explained, the first first. */
  public List<ErrorCode> codes() {
    return report().flatMap(report -> report.codes().stream()).toList();
  }

  /** The report that is shown, if one is. */
  Stream<Report> report() {
    return phase instanceof Phase.Judged(var report) ? Stream.of(report) : Stream.of();
  }

  /** How far the exercise at hand is. */
  public sealed interface Phase {
    /** Nothing was checked yet, and nothing will be before a key ({@code --manual}). */
    record Waiting() implements Phase {}

    /**
     * Checks run.
     *
     * @param printed the end of what the code under check has printed so far
     * @param failing a report of the first check that failed; empty as long as none has
     */
    record Checking(Duration elapsed, String printed, Optional<Report> failing) implements Phase {
      public Checking(Duration elapsed) {
        this(elapsed, "", Optional.empty());
      }
    }

    record Judged(Report report) implements Phase {}

    /** The course has nothing to judge the exercise by. */
    record Unusable(String why) implements Phase {}
  }
}
