import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Collections4Check {

  @Test
  void keeps_the_order_of_the_articles() {
    lists(List.of("milk: 120", "bread: 350", "apples: 480"), "milk 120", "bread 350", "apples 480");
    lists(List.of("apples: 480", "milk: 120", "bread: 350"), "apples 480", "milk 120", "bread 350");
  }

  @Test
  void adds_up_what_belongs_together() {
    lists(List.of("tea: 600", "milk: 240"), "tea 500", "milk 120", "tea 100", "milk 120");
    lists(List.of("tea: 0", "milk: 120"), "tea 500", "milk 120", "tea -500");
  }

  @Test
  void an_article_stays_where_it_came_first() {
    lists(List.of("b: 2", "a: 1", "c: 7"), "b 1", "a 1", "c 3", "b 1", "c 4");
  }

  @Test
  void keeps_the_order_of_many() {
    var expected = new ArrayList<String>();
    var purchases =
        IntStream.range(0, 50)
            .mapToObj(i -> "article%d".formatted(i * 37 % 50))
            .peek(name -> expected.add(name + ": 1"))
            .map(name -> name + " 1")
            .toArray(String[]::new);
    lists(expected, "Fifty articles, each bought once", purchases);
  }

  private static void lists(List<String> expected, String... purchases) {
    lists(expected, "Bought: " + String.join(", ", purchases), purchases);
  }

  private static void lists(List<String> expected, String what, String[] purchases) {
    var bought = new ArrayList<Collections4.Purchase>();
    for (var purchase : purchases) {
      var words = purchase.split(" ");
      bought.add(new Collections4.Purchase(words[0], Integer.parseInt(words[1])));
    }
    assertEquals(expected, Collections4.invoice(bought), what);
  }
}
