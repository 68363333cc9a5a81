// expect: checks-fail two_shelves_with_the_same_things_are_two
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
    if (from.items.equals(to.items)) {
      return;
    }
    to.items.addAll(from.items);
    from.items.clear();
  }
}
