import java.util.ArrayList;
import java.util.List;

// A warehouse moves what lies on one shelf to another one. On Friday a scanner sent the same shelf
// twice, as source and as target, and on Monday the shelf was empty.
class Borrows3 {

  /** A place where things lie. Two shelves may hold the same things; they are two shelves. */
  static final class Shelf {
    private final List<String> items;

    Shelf(String... items) {
      this.items = new ArrayList<>(List.of(items));
    }

    List<String> items() {
      return List.copyOf(items);
    }
  }

  /** Moves everything from one shelf to the other, behind what is there already. */
  static void moveAll(Shelf from, Shelf to) {
    // What follows changes two shelves, and is only right when they are two. Whether they are is a
    // question of identity: == and not equals, for a shelf is a place and not a value.
    if (from == to) {
      return;
    }
    to.items.addAll(from.items);
    from.items.clear();
  }
}
