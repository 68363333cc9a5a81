import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// A model reads numbers, not letters. Its first tokens are single characters, and each merge makes
// one token of two. Merges were learnt from the commonest pair on, so the earlier one goes first.
// This tokenizer takes the first pair that it finds, and the model gets words it has never read.
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
      // TODO: This can be null. What should somebody be told who types a letter that is not known?
      ids.add(characters.get(character));
    }
    int at = 0;
    while (at + 1 < ids.size()) {
      // TODO: Which of all pairs has to be merged first?
      var token = merged.get(new Merge(ids.get(at), ids.get(at + 1)));
      if (token == null) {
        at++;
      } else {
        ids.set(at, token);
        ids.remove(at + 1);
        at = 0;
      }
    }
    return ids.stream().mapToInt(Integer::intValue).toArray();
  }

  String decode(int[] ids) {
    var text = new StringBuilder();
    for (int id : ids) {
      text.append(tokens.get(id));
    }
    return text.toString();
  }
}
