// After rustc's tests/ui/moves/use_of_moved_value_copy_suggestions.rs.
import javalings.own.*;

final class UseOfMovedValueCopySuggestions {
  static <@Move T> void duplicate(T t) {
    sink(t);
    sink(t); // ERROR E0382
  }
  static <T> void sink(T t) {}
}
