import java.util.ArrayList;
import java.util.List;
class Errors2 {

  record Order(int pieces, String article) {}
  record Import(List<Order> orders, List<String> problems) {}
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
  static Import importAll(List<String> lines) {
    var orders = new ArrayList<Order>();
    var problems = new ArrayList<String>();
    for (var line : lines) {
      sort(read(line), orders, problems);
    }
    return new Import(List.copyOf(orders), List.copyOf(problems));
  }

  private static void sort(Line line, List<Order> orders, List<String> problems) {
    var number = orders.size() + problems.size() + 1;
    switch (line) {
      case Line.Good good -> orders.add(good.order());
      case Line.Bad bad -> problems.add("line " + number + ": " + bad.problem());
    }
  }
}
