import java.util.Arrays;
import java.util.List;

class Inference3 {
  record Merge(int left, int right) {}

  private final String[] tokens;
  private final int alphabet;
  private final List<Merge> merges;

  Inference3(String alphabet, List<Merge> merges) {
    this.alphabet = alphabet.length();
    this.merges = merges;
    tokens = Arrays.copyOf(alphabet.split(""), alphabet.length() + merges.size());
    for (int i = 0; i < merges.size(); i++) {
      tokens[this.alphabet + i] = tokens[merges.get(i).left()] + tokens[merges.get(i).right()];
    }
  }

  int[] encode(String text) {
    var ids = new int[text.length()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = Arrays.asList(tokens).subList(0, alphabet).indexOf(text.substring(i, i + 1));
      if (ids[i] < 0) {
        throw new IllegalArgumentException("Unknown: " + text.substring(i, i + 1));
      }
    }
    int length = ids.length;
    while (true) {
      int best = -1;
      int rank = merges.size();
      for (int i = 0; i < length - 1; i++) {
        int here = merges.indexOf(new Merge(ids[i], ids[i + 1]));
        if (here >= 0 && here < rank) {
          rank = here;
          best = i;
        }
      }
      if (best < 0) {
        return Arrays.copyOf(ids, length);
      }
      ids[best] = alphabet + rank;
      System.arraycopy(ids, best + 2, ids, best + 1, length - best - 2);
      length--;
    }
  }

  String decode(int[] ids) {
    var parts = Arrays.stream(ids).mapToObj(id -> tokens[id]).toList();
    return String.join("", parts);
  }
}
