package javalings.view.diagnostics;

/**
 * The lesson and the reference answer that a learner gets for solving.
 *
 * @param why what was learnt, Markdown; may be empty
 * @param path of the reference answer in the workspace; empty when there is none
 */
public record Solution(String why, String path) {
  public static final Solution NONE = new Solution("", "");
}
