package javalings.shape;

import java.util.List;
import javalings.model.Diagnostic;
import javalings.model.Source;

/**
 * A rule that a check asks of the source, as it stands in the check's own text.
 *
 * @param file the bare name of the file in question
 * @param rule the method of {@code javalings.check.Shape} that asks
 * @param words its arguments
 */
public record ShapeQuestion(String file, String rule, List<String> words) {

  public ShapeQuestion {
    words = List.copyOf(words);
  }

  /**
   * Asks it of an answer.
   *
   * @throws IllegalArgumentException if the answer lacks the file or the method in question
   */
  public List<Diagnostic> ask(List<Source> answer) {
    var source =
        answer.stream()
            .filter(it -> it.fileName().equals(file))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("there is no file " + file));
    return ask(ShapeRules.of(source));
  }

  private List<Diagnostic> ask(ShapeRules rules) {
    return switch (rule) {
      case "assertSignature" -> rules.signature(words.getFirst());
      case "assertNotRecursive" -> rules.recursion(words.getFirst());
      case "assertNoLoop" -> rules.loops(words.getFirst());
      case "assertDoesNotCall" -> rules.calls(words.getFirst(), words.getLast());
      case "assertNoDefault" -> rules.defaults(words.getFirst());
      case "assertNoInstanceOf" -> rules.instanceOfs(words.getFirst());
      case "assertNoCast" -> rules.casts(words.getFirst());
      case "assertNoPlaceholder" -> rules.placeholders(words.getFirst());
      case "assertOnlyReordered" -> rules.reordered(words.getFirst(), words.getLast());
      default -> throw new IllegalArgumentException("there is no rule " + rule);
    };
  }
}
