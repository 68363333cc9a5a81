// expect: breaks-rules E0515

import java.util.List;
import javalings.own.Borrowed;
import javalings.own.From;
import javalings.own.View;
class Lifetimes6 {

  interface Memory {
    Arena open();
  }
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
  static Node highest(List<String> bids, Memory memory, @Borrowed Arena result) {
    var highest = parse(bids.getFirst(), result);
    for (var bid : bids) {
      try (var scratch = memory.open()) {
        var node = parse(bid, scratch);
        if (node.value() > highest.value()) {
          highest = result.sum(node, result.number(0));
        }
      }
    }
    return highest;
  }
}
