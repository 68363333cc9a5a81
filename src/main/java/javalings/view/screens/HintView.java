package javalings.view.screens;

import java.util.List;
import javalings.view.text.HintText;

/**
 * The help for one exercise, outside the watch screen.
 *
 * @param about what the exercise is about, Markdown; may be empty
 * @param hints what is shown, from the first
 * @param hintsLeft how many rungs are still hidden
 * @param nextLevel the first of these, from 1
 */
public record HintView(
    String name, String title, String about, List<HintText> hints, int hintsLeft, int nextLevel) {

  public HintView {
    hints = List.copyOf(hints);
  }
}
