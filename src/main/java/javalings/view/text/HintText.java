package javalings.view.text;

/**
 * A piece of help that the learner asked for.
 *
 * @param label what it is: {@code Hint 2 of 4}, {@code In Rust}
 * @param markdown its text
 * @param check the name of the check that it is about; empty for help with all of it
 */
public record HintText(String label, String markdown, String check) {

  /** Help with the exercise as a whole. */
  public HintText(String label, String markdown) {
    this(label, markdown, "");
  }
}
