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
    for (int i = 0; i < lines.size(); i++) {
      var line = read(lines.get(i));
      if (line instanceof Line.Good good) {
        orders.add(good.order());
      } else if (line instanceof Line.Bad bad) {
        problems.add("line %d: %s".formatted(i + 1, bad.problem()));
      }
    }
    return new Import(orders, problems);
  }
}
