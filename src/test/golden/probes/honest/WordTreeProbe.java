import java.util.*;
import java.util.function.*;
import javalings.own.*;
import org.jspecify.annotations.Nullable;

/** An ordered set of words with their counts. */
@Move final class WordTree {
  @Move private static final class Node {
    final String word; int count = 1;
    @Nullable Node left; @Nullable Node right;
    Node(String word) { this.word = word; }

    @Mut void add(String other) {
      int order = other.compareTo(word);
      if (order == 0) {
        count++;
      } else if (order < 0) {
        if (left == null) left = new Node(other); else left.add(other);
      } else {
        if (right == null) right = new Node(other); else right.add(other);
      }
    }
    int count(String other) {
      int order = other.compareTo(word);
      if (order == 0) return count;
      @Borrowed Node next = order < 0 ? left : right;
      return next == null ? 0 : next.count(other);
    }
    int depth() {
      int l = left == null ? 0 : left.depth();
      int r = right == null ? 0 : right.depth();
      return 1 + Math.max(l, r);
    }
    void each(BiConsumer<String, Integer> visitor) {
      if (left != null) left.each(visitor);
      visitor.accept(word, count);
      if (right != null) right.each(visitor);
    }
  }
  private @Nullable Node root;
  private int size;

  @Mut void add(String word) {
    if (root == null) root = new Node(word); else root.add(word);
    size++;
  }
  int count(String word) { return root == null ? 0 : root.count(word); }
  int depth() { return root == null ? 0 : root.depth(); }
  List<String> words() {
    var all = new ArrayList<String>();
    if (root != null) root.each((word, count) -> all.add(word + " " + count));
    return all;
  }
  public static void main(String[] args) {
    var tree = new WordTree();
    for (var word : "the cat the dog a cat".split(" ")) tree.add(word);
    System.out.println(tree.words() + " " + tree.depth() + " " + tree.count("the"));
  }
}
