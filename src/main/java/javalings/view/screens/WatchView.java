package javalings.view.screens;

import java.time.Duration;
import java.util.List;
import javalings.model.Report;
import javalings.view.text.HintText;

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
    int scroll) {

  public WatchView {
    hints = List.copyOf(hints);
  }

  /** How far the exercise at hand is. */
  public sealed interface Phase {
    /** Nothing was checked yet, and nothing will be before a key ({@code --manual}). */
    record Waiting() implements Phase {}

    record Checking(Duration elapsed) implements Phase {}

    record Judged(Report report) implements Phase {}
  }

  /**
   * What a learner gets for solving.
   *
   * @param why what was learnt, Markdown; may be empty
   * @param path of the reference answer in the workspace; empty when there is none
   */
  public record Solution(String why, String path) {
    public static final Solution NONE = new Solution("", "");
  }
}
