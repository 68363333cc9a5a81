// expect: checks-fail an_unknown_character_is_named
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// A model reads numbers, not letters. Its first tokens are single characters, and each merge makes
// one token of two. Merges were learnt from the commonest pair on, so the earlier one goes first.
class Inference3 {
  record Merge(int left, int right) {}

  private final List<String> tokens = new ArrayList<>();
  private final Map<Character, Integer> characters = new HashMap<>();
  private final Map<Merge, Integer> merged = new HashMap<>();

  Inference3(String alphabet, List<Merge> merges) {
    for (char character : alphabet.toCharArray()) {
      characters.put(character, tokens.size());
      tokens.add(String.valueOf(character));
    }
    for (var merge : merges) {
      merged.put(merge, tokens.size());
      tokens.add(tokens.get(merge.left()) + tokens.get(merge.right()));
    }
  }

  /**
   * The tokens of a text. As long as two neighbours can be merged, those of the earliest merge are;
   * of equal pairs, the left one first.
   *
   * @throws IllegalArgumentException that names a character which is not in the alphabet
   */
  int[] encode(String text) {
    var ids = new ArrayList<Integer>();
    for (char character : text.toCharArray()) {
      ids.add(token(character, text));
    }
    for (int at = first(ids); at >= 0; at = first(ids)) {
      int token = merged.get(new Merge(ids.get(at), ids.get(at + 1)));
      ids.set(at, token);
      ids.remove(at + 1);
    }
    return ids.stream().mapToInt(Integer::intValue).toArray();
  }

  private int token(char character, String text) {
    var token = characters.get(character);
    if (token == null) {
      throw new IllegalArgumentException("cannot encode " + text);
    }
    return token;
  }

  /** Where the pair of the earliest merge begins, or -1. */
  private int first(List<Integer> ids) {
    int earliest = Integer.MAX_VALUE;
    int at = -1;
    for (int i = 0; i + 1 < ids.size(); i++) {
      // A token's number says when its merge was learnt.
      int token = merged.getOrDefault(new Merge(ids.get(i), ids.get(i + 1)), Integer.MAX_VALUE);
      if (token < earliest) {
        earliest = token;
        at = i;
      }
    }
    return at;
  }

  String decode(int[] ids) {
    var text = new StringBuilder();
    for (int id : ids) {
      text.append(tokens.get(id));
    }
    return text.toString();
  }
}
