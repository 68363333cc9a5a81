import java.util.ArrayList;
import java.util.List;

// Orders come in as a file: "3 apple" means three apples. One bad line, and the import stops; the
// customer fixes it, sends the file again, and hears of the next bad line. Nine times, yesterday.
class Errors2 {

  record Order(int pieces, String article) {}

  /** All that could be read, and a sentence for each line that could not. */
  record Import(List<Order> orders, List<String> problems) {}

  /** The meaning of one line: an order, or a problem. */
  sealed interface Line {
    record Good(Order order) implements Line {}

    record Bad(String problem) implements Line {}
  }

  static Line read(String line) {
    var words = line.strip().split(" +");
    if (words.length != 2) {
      return new Line.Bad("two words expected: " + line);
    }
    if (!words[0].matches("[1-9][0-9]{0,5}")) {
      return new Line.Bad("not a number of pieces: " + line);
    }
    return new Line.Good(new Order(Integer.parseInt(words[0]), words[1]));
  }

  /** Reads all lines, in order. A problem begins with its line's number: "line 2: ...". */
  static Import importAll(List<String> lines) {
    var orders = new ArrayList<Order>();
    var problems = new ArrayList<String>();
    // A value does not jump out of the loop: each line is one of two things, and we put it on one
    // of two heaps. What a problem lacks, its line's number, is added by the one who knows it.
    var number = 0;
    for (var line : lines) {
      number++;
      switch (read(line)) {
        case Line.Good(var order) -> orders.add(order);
        case Line.Bad(var problem) -> problems.add("line " + number + ": " + problem);
      }
    }
    return new Import(orders, problems);
  }
}
