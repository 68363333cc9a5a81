import java.util.*;
import javalings.own.*;

final class ShoppingCartProbe {
  record Line(String item, int cents) {}
  @Move static final class Cart {
    private final List<Line> lines = new ArrayList<>();
    @Mut void add(String item, int cents) { lines.add(new Line(item, cents)); }
    int total() {
      var sum = 0;
      for (var line : lines) {
        sum += line.cents();
      }
      return sum;
    }
    int totalOf(String item) {
      return lines.stream().filter(it -> it.item().equals(item)).mapToInt(Line::cents).sum();
    }
    @Consumes List<Line> checkOut() { return List.copyOf(lines); }
  }
  static void run() {
    var cart = new Cart();
    cart.add("tea", 300);
    cart.add("cup", 900);
    System.out.println(cart.total() + cart.totalOf("tea"));
    for (var line : cart.checkOut()) {
      System.out.println(line);
    }
  }
}
