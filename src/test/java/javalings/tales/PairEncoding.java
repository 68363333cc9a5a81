package javalings.tales;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Byte-pair encoding over characters. A word keeps the space before it, and no merge crosses words.
 * Token 0 is the line break that ends a story.
 */
final class PairEncoding {

  record Pair(int left, int right) {

    static final Comparator<Pair> ORDER =
        Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right);
  }

  final List<String> tokens = new ArrayList<>();
  final List<Pair> merges = new ArrayList<>();
  private final Map<Character, Integer> characters = new HashMap<>();
  private final Map<Pair, Integer> ranks = new HashMap<>();

  private PairEncoding(String alphabet) {
    for (int i = 0; i < alphabet.length(); i++) {
      characters.put(alphabet.charAt(i), tokens.size());
      tokens.add(alphabet.substring(i, i + 1));
    }
  }

  static PairEncoding learn(String text, int vocabulary) {
    var alphabet = new StringBuilder("\n");
    text.chars().filter(c -> c != '\n').distinct().sorted().forEach(alphabet::appendCodePoint);
    var encoding = new PairEncoding(alphabet.toString());
    var counts = new TreeMap<String, Integer>();
    words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
    while (encoding.tokens.size() < vocabulary) {
      encoding.add(encoding.commonest(counts));
    }
    return encoding;
  }

  private Pair commonest(Map<String, Integer> counts) {
    var pairs = new TreeMap<Pair, Integer>(Pair.ORDER);
    counts.forEach((word, count) -> {
      var ids = ofWord(word);
      for (int i = 0; i + 1 < ids.size(); i++) {
        pairs.merge(new Pair(ids.get(i), ids.get(i + 1)), count, Integer::sum);
      }
    });
    return pairs.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private void add(Pair merge) {
    ranks.put(merge, tokens.size());
    tokens.add(tokens.get(merge.left) + tokens.get(merge.right));
    merges.add(merge);
  }

  /** A word is letters, with at most one space before them; any other character stands alone. */
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || !continues(text.charAt(i - 1), text.charAt(i))) {
        words.add(text.substring(from, i));
        from = i;
      }
    }
    return words;
  }

  private static boolean continues(char before, char here) {
    return Character.isLetter(here) && (Character.isLetter(before) || before == ' ');
  }

  int[] encode(String text) {
    return words(text).stream()
        .flatMap(word -> ofWord(word).stream())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private List<Integer> ofWord(String word) {
    var ids = new ArrayList<Integer>();
    for (int i = 0; i < word.length(); i++) {
      ids.add(characters.get(word.charAt(i)));
    }
    for (int at = best(ids); at >= 0; at = best(ids)) {
      ids.set(at, rank(ids, at));
      ids.subList(at + 1, at + 2).clear();
    }
    return ids;
  }

  /** Where the pair of the lowest rank begins, or -1. */
  private int best(List<Integer> ids) {
    int rank = Integer.MAX_VALUE;
    int best = -1;
    for (int i = 0; i + 1 < ids.size(); i++) {
      int here = rank(ids, i);
      if (here < rank) {
        rank = here;
        best = i;
      }
    }
    return best;
  }

  /** The token that two neighbours become; the largest number of all where they do not. */
  private int rank(List<Integer> ids, int at) {
    return ranks.getOrDefault(new Pair(ids.get(at), ids.get(at + 1)), Integer.MAX_VALUE);
  }
}
