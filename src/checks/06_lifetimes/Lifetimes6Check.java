import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Lifetimes6Check {
  private final List<Block> scratches = new ArrayList<>();
  private final Block result = new Block("the result's arena");

  @Test
  void finds_the_highest_bid() {
    assertEquals("(100 + 20) + 5 is 125", highest("100 + 20 + 5"), "One bid");
    assertEquals("1 + 2 is 3", highest("2", "1+2"), "Two bids, the second written closely");
    assertEquals("70 is 70", highest("30 + 30", "70", "10 + 20 + 30"), "The second of three bids");
    assertEquals("(1 + 2) + 3 is 6", highest("5", "2 + 3", "1 + 2 + 3"), "The last of three bids");
    assertEquals("10 + 5 is 15", highest("10 + 5", "15", "7 + 8"), "Three bids of 15: the first");
    assertEquals("15 is 15", highest("3", "15", "7 + 8", "2"), "Two bids of 15: the first of them");
    assertEquals("-3 is -3", highest("-4", "-3", "-5"), "A strange auction: the second bid");
  }

  @Test
  void the_result_holds_no_other_bid() {
    highest("1", "2", "1 + 2", "4 + 5");
    assertEquals(
        List.of("4", "5", "4 + 5"),
        result.made,
        "Bids of 1, 2, 3 and 4 + 5. Nodes in the arena of the result");
  }

  @Test
  void every_scratch_is_closed() {
    highest("1", "2 + 3", "4");
    for (var scratch : scratches) {
      assertEquals(1, scratch.closed, "How often " + scratch.name + " was closed");
    }
    assertEquals(0, result.closed, "How often the caller's arena was closed: it is not yours");
    scratches.clear();
    assertThrows(
        NumberFormatException.class,
        () -> highest("1", "a lot", "4"),
        "The second bid is no number, and the caller should hear of it");
    for (var scratch : scratches) {
      assertEquals(
          1, scratch.closed, "The second bid is no number. How often " + scratch.name + " was closed");
    }
  }

  private String highest(String... bids) {
    var node = Lifetimes6.highest(List.of(bids), this::open, result);
    return node.text() + " is " + node.value();
  }

  private Lifetimes6.Arena open() {
    scratches.add(new Block("scratch " + (scratches.size() + 1)));
    return scratches.getLast();
  }

  private static final class Block implements Lifetimes6.Arena {
    private final String name;
    private final List<String> made = new ArrayList<>();
    private int closed;

    Block(String name) {
      this.name = name;
    }

    @Override
    public Lifetimes6.Node number(int value) {
      return node(value, String.valueOf(value));
    }

    @Override
    public Lifetimes6.Node sum(Lifetimes6.Node left, Lifetimes6.Node right) {
      var first = left.text();
      return node(
          left.value() + right.value(),
          (first.contains("+") ? "(" + first + ")" : first) + " + " + right.text());
    }

    private Lifetimes6.Node node(int value, String text) {
      mustBeOpen();
      made.add(text);
      return new Lifetimes6.Node() {
        @Override
        public int value() {
          mustBeOpen();
          return value;
        }

        @Override
        public String text() {
          mustBeOpen();
          return text;
        }
      };
    }

    @Override
    public void close() {
      closed++;
    }

    private void mustBeOpen() {
      if (closed > 0) {
        throw new IllegalStateException(
            name + " is closed, and all its nodes are free: something else is in their place now");
      }
    }
  }
}
