// expect: checks-fail moves_everything_behind_what_is_there
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
    from.items.clear();
    to.items.addAll(from.items);
  }
}
