import java.util.List;
import java.util.Optional;
class Generics4 {
  interface Format<T> {
    String write(T value);
  }
  static final Format<Integer> PRICE = cents -> "%d.%02d".formatted(cents / 100, cents % 100);
  static <T> Format<List<T>> listOf(Format<T> element) {
    return list -> "[" + String.join("; ", list.stream().map(element::write).toList()) + "]";
  }
  static <T> Format<Optional<T>> optional(Format<T> element) {
    return maybe -> maybe.map(value -> element.write(value)).orElseGet(() -> "-");
  }
}
