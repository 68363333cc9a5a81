// expect: checks-fail every_scratch_is_closed
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
    var winner = bids.getFirst();
    var most = Integer.MIN_VALUE;
    for (var bid : bids) {
      var scratch = memory.open();
      var value = parse(bid, scratch).value();
      scratch.close();
      if (value > most) {
        most = value;
        winner = bid;
      }
    }
    return parse(winner, result);
  }
}
