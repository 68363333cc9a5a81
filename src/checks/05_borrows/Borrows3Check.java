import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class Borrows3Check {
  private final Borrows3.Warehouse warehouse = new Borrows3.Warehouse();

  @Test
  void moves_everything_after_what_is_there() {
    put("nails", "screws");
    warehouse.shelf("back").put(List.of("glue"));
    warehouse.moveAll("front", "back");
    assertEquals(List.of("glue", "nails", "screws"), items("back"), "The target of the move");
    assertEquals(List.of(), items("front"), "The source of the move should be empty");
  }

  @Test
  void a_shelf_moved_to_itself_stays_as_it_is() {
    put("nails", "screws", "nails");
    warehouse.moveAll("front", "front");
    assertEquals(
        List.of("nails", "screws", "nails"),
        items("front"),
        "Source and target were the same shelf, so everything should lie where it lay");
    warehouse.shelf("back").put(List.of("glue"));
    warehouse.moveAll("back", "back");
    assertEquals(List.of("glue"), items("back"), "The same with the shelf at the back");
  }

  @Test
  void an_unknown_shelf_loses_nothing() {
    put("nails", "screws");
    assertThrows(
        IllegalArgumentException.class,
        () -> warehouse.moveAll("front", "cellar"),
        "No shelf is called cellar, and the caller should hear of it");
    assertEquals(
        List.of("nails", "screws"),
        items("front"),
        "There is no shelf \"cellar\" to move to. What lies on the source then");
    assertThrows(
        IllegalArgumentException.class,
        () -> warehouse.moveAll("cellar", "front"),
        "No shelf is called cellar, and the caller should hear of it");
    assertEquals(List.of("nails", "screws"), items("front"), "There is no shelf \"cellar\" to move from. What lies on the target then");
  }

  @Test
  void two_shelves_with_the_same_things_are_two() {
    put("nails", "glue");
    warehouse.shelf("back").put(List.of("nails", "glue"));
    warehouse.moveAll("front", "back");
    assertEquals(
        List.of("nails", "glue", "nails", "glue"),
        items("back"),
        "Two different shelves with nails and glue each: afterwards one should hold all four");
    assertEquals(List.of(), items("front"), "The source of the move should be empty");
  }

  private void put(String... items) {
    warehouse.shelf("front").put(List.of(items));
  }

  private List<String> items(String shelf) {
    return warehouse.shelf(shelf).items();
  }
}
