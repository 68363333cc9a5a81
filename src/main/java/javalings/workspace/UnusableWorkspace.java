package javalings.workspace;

/**
 * A workspace that this program must not work on as it is: nothing was changed in it. The message
 * is a sentence that says what to do.
 */
public final class UnusableWorkspace extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnusableWorkspace(String sentence) {
    super(sentence);
  }

  /** The sentence, which is always there. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
