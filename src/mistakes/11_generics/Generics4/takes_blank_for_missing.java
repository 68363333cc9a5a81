// expect: checks-fail what_is_there_uses_its_own_format
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
class Generics4 {
  interface Format<T> {
    String write(T value);
  }
  static final Format<Integer> PRICE = cents -> "%d.%02d".formatted(cents / 100, cents % 100);
  static <T> Format<List<T>> listOf(Format<T> element) {
    return list -> list.stream().map(element::write).collect(Collectors.joining("; ", "[", "]"));
  }
  static <T> Format<Optional<T>> optional(Format<T> element) {
    return value -> value.map(element::write).filter(text -> !text.isBlank()).orElse("-");
  }
}
