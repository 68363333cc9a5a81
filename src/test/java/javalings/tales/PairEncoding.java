package javalings.tales;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javalings.llama.Tokenizer;
import javalings.llama.Tokenizer.Merge;

/**
 * Byte-pair encoding over characters: learns the merges of a tokenizer. A word keeps the space
 * before it, and no merge crosses words.
 */
final class PairEncoding {

  private static final Comparator<Merge> ORDER =
      Comparator.comparingInt(Merge::left).thenComparingInt(Merge::right);

  private PairEncoding() {}

  static Tokenizer learn(String text, int vocabulary) {
    var alphabet = new StringBuilder("\n");
    text.chars().filter(c -> c != '\n').distinct().sorted().forEach(alphabet::appendCodePoint);
    var counts = new TreeMap<String, Integer>();
    words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
    var merges = new ArrayList<Merge>();
    var tokenizer = new Tokenizer(alphabet.toString(), merges);
    while (tokenizer.tokens().size() < vocabulary) {
      merges.add(commonest(tokenizer, counts));
      tokenizer = new Tokenizer(alphabet.toString(), merges);
    }
    return tokenizer;
  }

  private static Merge commonest(Tokenizer tokenizer, Map<String, Integer> counts) {
    var pairs = new TreeMap<Merge, Integer>(ORDER);
    counts.forEach((word, count) -> {
      var ids = tokenizer.encode(word);
      for (int i = 0; i + 1 < ids.length; i++) {
        pairs.merge(new Merge(ids[i], ids[i + 1]), count, Integer::sum);
      }
    });
    return pairs.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** A word is letters, with at most one space before them; any other character stands alone. */
  private static List<String> words(String text) {
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

  /** The tokens of a text, word by word, which is faster than all of it at once. */
  static int[] encode(Tokenizer tokenizer, String text) {
    return words(text).stream()
        .flatMapToInt(word -> IntStream.of(tokenizer.encode(word)))
        .toArray();
  }
}
