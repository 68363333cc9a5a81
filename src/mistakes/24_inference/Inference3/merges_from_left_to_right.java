// expect: checks-fail an_earlier_merge_goes_first
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  int[] encode(String text) {
    var ids = new ArrayList<Integer>();
    for (char character : text.toCharArray()) {
      ids.add(token(character));
    }
    int at = 0;
    while (at + 1 < ids.size()) {
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

  private int token(char character) {
    var token = characters.get(character);
    if (token == null) {
      throw new IllegalArgumentException("no token for `" + character + "`");
    }
    return token;
  }

  String decode(int[] ids) {
    var text = new StringBuilder();
    for (int id : ids) {
      text.append(tokens.get(id));
    }
    return text.toString();
  }
}
