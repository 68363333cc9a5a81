package javalings.view.text;

/**
 * A piece of help that the learner asked for.
 *
 * @param label what it is: {@code Hint 2 of 4}, {@code In Rust}
 * @param markdown its text
 */
public record HintText(String label, String markdown) {}
