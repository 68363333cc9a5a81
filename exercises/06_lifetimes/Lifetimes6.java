import java.util.List;
import javalings.own.Borrowed;
import javalings.own.From;
import javalings.own.View;

// An auction reads bids such as "100 + 20 + 5". The nodes of a bid live in an arena: one piece of
// memory that is freed as a whole, which is fast. The highest bid is gone when it is announced.
class Lifetimes6 {

  interface Memory {
    /** Opens a new arena. The caller has to close it. */
    Arena open();
  }

  /** Owns all nodes that were made in it, and frees them when it is closed. */
  interface Arena extends AutoCloseable {
    Node number(int value);

    @From({"this", "left", "right"})
    Node sum(Node left, Node right);

    @Override
    void close();
  }

  @View
  interface Node {
    int value();

    String text();
  }

  static Node parse(String bid, @Borrowed Arena arena) {
    var plus = bid.lastIndexOf('+');
    return plus < 0
        ? arena.number(Integer.parseInt(bid.strip()))
        : arena.sum(
            parse(bid.substring(0, plus), arena), parse(bid.substring(plus + 1), arena));
  }

  /** The highest bid, or the first of several, and nothing else, in the arena {@code result}. */
  static Node highest(List<String> bids, Memory memory, @Borrowed Arena result) {
    // TODO: Two kinds of arena: what is only looked at, and what is to stay. Where is each node?
    var highest = parse(bids.getFirst(), result);
    for (var bid : bids) {
      try (var scratch = memory.open()) {
        var node = parse(bid, scratch);
        if (node.value() > highest.value()) {
          highest = node;
        }
      }
    }
    return highest;
  }
}
