// expect: checks-fail a_shelf_moved_to_itself_stays_as_it_is
import java.util.ArrayList;
import java.util.List;

class Borrows3 {

  static final class Shelf {
    private final List<String> items;

    Shelf(String... items) {
      this.items = new ArrayList<>(List.of(items));
    }

    List<String> items() {
      return List.copyOf(items);
    }
  }

  static void moveAll(Shelf from, Shelf to) {
    to.items.addAll(List.copyOf(from.items));
  }
}
