import java.util.List;
import java.util.stream.IntStream;

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
    var read = lines.stream().map(Errors2::read).toList();
    var orders =
        read.stream()
            .filter(Line.Good.class::isInstance)
            .map(line -> ((Line.Good) line).order())
            .toList();
    var problems =
        IntStream.range(0, read.size())
            .filter(i -> read.get(i) instanceof Line.Bad)
            .mapToObj(i -> "line " + (i + 1) + ": " + ((Line.Bad) read.get(i)).problem())
            .toList();
    return new Import(orders, problems);
  }
}
