import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    var ids = new ArrayList<>(text.chars().mapToObj(c -> token((char) c)).toList());
    var next = next(ids);
    while (next.isPresent()) {
      int at = next.get();
      ids.set(at, token(ids, at));
      ids.remove(at + 1);
      next = next(ids);
    }
    return ids.stream().mapToInt(i -> i).toArray();
  }

  private Integer token(char c) {
    return Optional.ofNullable(characters.get(c))
        .orElseThrow(() -> new IllegalArgumentException("What is " + c + "?"));
  }

  private Optional<Integer> next(List<Integer> ids) {
    return IntStream.range(0, ids.size() - 1)
        .boxed()
        .filter(i -> token(ids, i) != null)
        .min(Comparator.comparing(i -> token(ids, i)));
  }

  private Integer token(List<Integer> ids, int at) {
    return merged.get(new Merge(ids.get(at), ids.get(at + 1)));
  }

  String decode(int[] ids) {
    return IntStream.of(ids).mapToObj(tokens::get).collect(Collectors.joining());
  }
}
