package javalings.check;

import java.util.List;
import javalings.model.Diagnostic;

/**
 * A check's refusal with the places in the learner's source that made it refuse.
 *
 * <p>It is an {@link AssertionError}, so any JUnit runner understands it: the message is the
 * sentence, followed by the body where there is one. A runner that knows this class shows the
 * diagnostics below their source lines as well; their places name a file as its class file does
 * ({@code Moves1.java}), without a folder.
 */
public final class Refusal extends AssertionError {

  private static final long serialVersionUID = 1L;

  private final String sentence;
  private final String body;
  private final transient List<Diagnostic> diagnostics;

  /**
   * @param sentence what was seen and why it is refused, without a line break
   * @param body lines of fixed-width text below it, such as a table of steps; may be empty
   * @param diagnostics where in the source it shows, the most telling one first; may be empty
   */
  public Refusal(String sentence, String body, List<Diagnostic> diagnostics) {
    super(body.isEmpty() ? sentence : sentence + "\n\n" + body);
    this.sentence = sentence;
    this.body = body;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** The message without its body. */
  public String sentence() {
    return sentence;
  }

  /** Fixed-width lines, or nothing. */
  public String body() {
    return body;
  }

  /** Where in the source it shows. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
