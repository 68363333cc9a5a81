import java.util.List;
import java.util.Optional;
class Generics4 {
  interface Format<T> {
    String write(T value);
  }
  static final Format<Integer> PRICE = cents -> "%d.%02d".formatted(cents / 100, cents % 100);
  static <T> Format<List<T>> listOf(Format<T> element) {
    return list -> {
      var text = new StringBuilder("[");
      for (var i = 0; i < list.size(); i++) {
        text.append(i == 0 ? "" : "; ").append(element.write(list.get(i)));
      }
      return text.append("]").toString();
    };
  }
  static <T> Format<Optional<T>> optional(Format<T> element) {
    return value -> {
      if (value.isEmpty()) {
        return "-";
      }
      return element.write(value.get());
    };
  }
}
