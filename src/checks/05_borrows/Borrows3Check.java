import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class Borrows3Check {

  @Test
  void moves_everything_behind_what_is_there() {
    var from = new Borrows3.Shelf("nails", "screws");
    var to = new Borrows3.Shelf("glue");
    Borrows3.moveAll(from, to);
    assertEquals(List.of("glue", "nails", "screws"), to.items(), "The target of the move");
    assertEquals(List.of(), from.items(), "The source of the move should be empty");
  }

  @Test
  void a_shelf_moved_to_itself_stays_as_it_is() {
    var shelf = new Borrows3.Shelf("nails", "screws", "nails");
    Borrows3.moveAll(shelf, shelf);
    assertEquals(
        List.of("nails", "screws", "nails"),
        shelf.items(),
        "Source and target were the same shelf, so everything should lie where it lay");
  }

  @Test
  void two_shelves_with_the_same_things_are_two() {
    var from = new Borrows3.Shelf("nails", "glue");
    var to = new Borrows3.Shelf("nails", "glue");
    Borrows3.moveAll(from, to);
    assertEquals(
        List.of("nails", "glue", "nails", "glue"),
        to.items(),
        "Two different shelves with nails and glue each: afterwards one should hold all four");
    assertEquals(List.of(), from.items(), "The source of the move should be empty");
  }
}
