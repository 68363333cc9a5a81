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
    int winner = 0;
    int most = 0;
    for (int i = 0; i < bids.size(); i++) {
      var scratch = memory.open();
      int value;
      try {
        value = parse(bids.get(i), scratch).value();
      } finally {
        scratch.close();
      }
      if (i == 0 || value > most) {
        winner = i;
        most = value;
      }
    }
    return parse(bids.get(winner), result);
  }
}
