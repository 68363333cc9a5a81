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
    String winner = bids.getFirst();
    int most = value(winner, memory);
    for (var bid : bids.subList(1, bids.size())) {
      int value = value(bid, memory);
      if (value > most) {
        most = value;
        winner = bid;
      }
    }
    return parse(winner, result);
  }

  private static int value(String bid, Memory memory) {
    try (var scratch = memory.open()) {
      return parse(bid, scratch).value();
    }
  }
}
