import java.util.ArrayList;
import java.util.List;

class Inference3 {
  record Merge(int left, int right) {}

  private final String alphabet;
  private final List<Merge> merges;

  Inference3(String alphabet, List<Merge> merges) {
    this.alphabet = alphabet;
    this.merges = List.copyOf(merges);
  }

  int[] encode(String text) {
    var ids = new ArrayList<Integer>();
    for (int i = 0; i < text.length(); i++) {
      int id = alphabet.indexOf(text.charAt(i));
      if (id < 0) {
        throw new IllegalArgumentException(text.charAt(i) + " is unknown");
      }
      ids.add(id);
    }
    for (int rank = 0; rank < merges.size(); rank++) {
      for (int i = 0; i + 1 < ids.size(); i++) {
        if (new Merge(ids.get(i), ids.get(i + 1)).equals(merges.get(rank))) {
          ids.set(i, alphabet.length() + rank);
          ids.remove(i + 1);
        }
      }
    }
    return ids.stream().mapToInt(id -> id).toArray();
  }

  String decode(int[] ids) {
    var text = new StringBuilder();
    for (int id : ids) {
      text.append(text(id));
    }
    return text.toString();
  }

  private String text(int id) {
    if (id < alphabet.length()) {
      return alphabet.substring(id, id + 1);
    }
    var merge = merges.get(id - alphabet.length());
    return text(merge.left()) + text(merge.right());
  }
}
