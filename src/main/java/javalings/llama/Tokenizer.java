package javalings.llama;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Text to tokens and back. The first tokens are the characters of the alphabet; each merge makes a
 * longer token of two that are there already. Token 0 is the line break that ends a story.
 */
public final class Tokenizer {

  /** Two tokens that stand side by side and become one. */
  public record Merge(int left, int right) {}

  private final List<String> tokens = new ArrayList<>();
  private final List<Merge> merges;
  private final Map<Character, Integer> characters = new HashMap<>();
  private final Map<Merge, Integer> merged = new HashMap<>();

  public Tokenizer(String alphabet, List<Merge> merges) {
    this.merges = List.copyOf(merges);
    for (int i = 0; i < alphabet.length(); i++) {
      characters.put(alphabet.charAt(i), tokens.size());
      tokens.add(alphabet.substring(i, i + 1));
    }
    for (var merge : merges) {
      merged.put(merge, tokens.size());
      tokens.add(tokens.get(merge.left) + tokens.get(merge.right));
    }
  }

  /** The text of each token, by its number. */
  public List<String> tokens() {
    return List.copyOf(tokens);
  }

  /** All merges; the earlier one goes first. */
  public List<Merge> merges() {
    return merges;
  }

  /**
   * The tokens of a text.
   *
   * @throws IllegalArgumentException if the model knows one of the characters from no story
   */
  public int[] encode(String text) {
    var ids = new ArrayList<Integer>();
    for (int i = 0; i < text.length(); i++) {
      ids.add(token(text.charAt(i), text));
    }
    for (int at = next(ids); at >= 0; at = next(ids)) {
      ids.set(at, merged(ids, at));
      ids.subList(at + 1, at + 2).clear();
    }
    return ids.stream().mapToInt(Integer::intValue).toArray();
  }

  private int token(char character, String text) {
    var token = characters.get(character);
    if (token == null) {
      throw new IllegalArgumentException(
          "`%s` in \"%s\" is in no story that the model has read".formatted(character, text));
    }
    return token;
  }

  /** Where the two stand that go first, or -1. */
  private int next(List<Integer> ids) {
    int first = Integer.MAX_VALUE;
    int at = -1;
    for (int i = 0; i + 1 < ids.size(); i++) {
      int token = merged(ids, i);
      if (token < first) {
        first = token;
        at = i;
      }
    }
    return at;
  }

  /** The token that two neighbours become; the largest number of all where they do not. */
  private int merged(List<Integer> ids, int at) {
    return merged.getOrDefault(new Merge(ids.get(at), ids.get(at + 1)), Integer.MAX_VALUE);
  }

  /** The text of a token. */
  public String decode(int token) {
    return tokens.get(token);
  }
}
