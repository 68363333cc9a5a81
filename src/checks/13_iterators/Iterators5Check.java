import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Iterators5Check {
  private final List<String> posted = new ArrayList<>();

  @Test
  void every_reader_gets_one() {
    Iterators5.send(List.of("Ada", "Grace", "Alan"), posted::add);
    assertEquals(List.of("Ada", "Grace", "Alan"), posted, "Three readers. Who got a newsletter:");
  }

  @Test
  void says_how_many_were_sent() {
    assertEquals(3, Iterators5.send(List.of("Ada", "Grace", "Alan"), posted::add), "Three readers");
    assertEquals(0, Iterators5.send(List.of(), posted::add), "No readers");
  }

  @Test
  void readers_of_the_same_name_get_one_each() {
    assertEquals(2, Iterators5.send(List.of("Ada", "Ada"), posted::add), "Two readers called Ada");
    assertEquals(List.of("Ada", "Ada"), posted, "Two readers called Ada. Who got a newsletter:");
  }

  @Test
  void peek_is_for_looking() {
    Shape.of(Iterators5.class).assertDoesNotCall("send", "peek");
  }
}
